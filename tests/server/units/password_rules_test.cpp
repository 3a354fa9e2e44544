#include <doctest/doctest.h>

#include <string>

#include "auth/password_rules.hpp"
#include "data/reference.hpp"

using namespace tabir;
using auth::Weakness;

namespace {

std::optional<Weakness> weakness_of(std::string_view password, std::string_view name) {
    return auth::weakness_of(password, name, data::built_in().agencies());
}

}  // namespace

TEST_CASE("a password has 12 characters, whatever their bytes, and at most 256 bytes") {
    CHECK(weakness_of("kopi-mawar7", "siti") == Weakness::too_short);
    CHECK_FALSE(weakness_of("kopi-mawar73", "siti"));
    CHECK(weakness_of("éüßøåñç-kam", "siti") == Weakness::too_short);
    CHECK_FALSE(weakness_of("éüßøåñç-kamu", "siti"));
    std::string longest = "gunung teluk kapas ";
    while (longest.size() < 256) longest += 'x';
    CHECK_FALSE(weakness_of(longest, "siti"));
    CHECK(weakness_of(longest + "x", "siti") == Weakness::too_long);
}

TEST_CASE("common passwords are refused, with digits and signs or without, and so are rows of keys and dates") {
    for (const std::string password : {"password1234", "Password-2026!", "123456789012", "987654321098", "aaaaaaaaaaaa", "QWERTYUIOP12",
                                 "qwertyuiopasdfghjkl", "unbelievable", "p@ssw0rd1234", "zaq12wsxcde34", "iloveyou1234",
                                 "17-08-1945 #1"}) {
        CAPTURE(password);
        CHECK(weakness_of(password, "siti") == Weakness::guessable);
    }
    CHECK_FALSE(weakness_of("password jambu 12", "siti"));
    CHECK_FALSE(weakness_of("sepeda biru di tangga", "siti"));
}

TEST_CASE("words of the city, of this service and of its agencies make no password") {
    for (const std::string password : {"katasandi123", "Jakarta@12345", "rahasia12345", "pemprovdki2026", "tabirjaki2026", "DinasBinaMarga2026",
                                 "Kelurahan Cikini", "perhubungan2026!", "satpolpp12345", "indonesiamerdeka45", "bismillahirrahmanirrahim"}) {
        CAPTURE(password);
        CHECK(weakness_of(password, "siti") == Weakness::guessable);
    }
}

TEST_CASE("the own name is no password") {
    CHECK(weakness_of("SitiRahmadani26!", "siti.rahmadani") == Weakness::guessable);
    CHECK(weakness_of("Siti Rahmadani 26", "Siti Rahmadani") == Weakness::guessable);
    CHECK_FALSE(weakness_of("SitiRahmadani26!", "budi"));
}

TEST_CASE("what is asked of a password is estimated in its first 64 bytes, so that a long one costs no more") {
    const std::string strong = "gunung teluk kapas";
    const std::string row(64, 'a');
    CHECK_FALSE(weakness_of(strong + row, "siti"));
    CHECK(weakness_of(row + strong, "siti") == Weakness::guessable);
}
