#include <doctest/doctest.h>

#include <string>

#include "auth/password_rules.hpp"

using namespace tabir;
using auth::Weakness;
using auth::weakness_of;

TEST_CASE("a password has 12 characters, whatever their bytes, and at most 256 bytes") {
    CHECK(weakness_of("kopi-melati", "siti") == Weakness::too_short);
    CHECK_FALSE(weakness_of("kopi-melati7", "siti"));
    CHECK(weakness_of("éééééééé-ka", "siti") == Weakness::too_short);
    CHECK_FALSE(weakness_of("éééééééé-kam", "siti"));
    std::string longest;
    while (longest.size() < 256) longest += "kopi";
    CHECK_FALSE(weakness_of(longest, "siti"));
    CHECK(weakness_of(longest + "x", "siti") == Weakness::too_long);
}

TEST_CASE("the commonest are refused, with digits and signs or without") {
    for (const char* password : {"password1234", "Password-2026!", "123456789012", "987654321098", "aaaaaaaaaaaa", "QWERTYUIOP12",
                                 "katasandi123", "Jakarta@12345", "rahasia12345"}) {
        CAPTURE(password);
        CHECK(weakness_of(password, "siti") == Weakness::too_common);
    }
    CHECK_FALSE(weakness_of("password jambu 12", "siti"));
    CHECK_FALSE(weakness_of("849201736452", "siti"));
}

TEST_CASE("the own name is no password") {
    CHECK(weakness_of("SitiRahma2026!", "siti.rahma") == Weakness::own_name);
    CHECK_FALSE(weakness_of("SitiRahma2026!", "budi"));
    CHECK_FALSE(weakness_of("849201736452", "77"));
}
