// The second factor: codes of other times and users, codes used twice, what the store holds, and the key beside it.
#include <doctest/doctest.h>

#include <fstream>
#include <sys/stat.h>

#include "auth/factor_key.hpp"
#include "auth/second_factors.hpp"
#include "auth/totp.hpp"
#include "folder.hpp"
#include "store/users.hpp"

using namespace tabir;
using Answer = auth::SecondFactors::Answer;

namespace {

constexpr Milliseconds step = 30'000;

struct Office {
    Folder folder;
    store::Database database{(folder.path / "tabir.db").string(), 2};
    auth::SecondFactors factors{auth::factor_key(folder.path, database)};
    soci::session sql{database.pool()};

    Office() {
        for (const char* id : {"u7", "u8"}) store::insert_user(sql, {id, id, "dinas-bina-marga", {}}, "-");
    }
};

}  // namespace

TEST_CASE("the codes of RFC 6238, appendix B, in six digits") {
    const std::string secret = "12345678901234567890";
    CHECK(auth::totp_step_of(secret, "287082", 59'000) == 1);
    CHECK(auth::totp_step_of(secret, "081804", 1'111'111'109'000) == 1'111'111'109 / 30);
    CHECK(auth::totp_step_of(secret, "005924", 1'234'567'890'000) == 1'234'567'890 / 30);
    CHECK(auth::totp_secret_text(secret) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}

TEST_CASE("a code is taken one step early or late, and no further") {
    const std::string secret = "12345678901234567890";
    const Milliseconds at = 1'111'111'109'000;
    const std::int64_t own = at / step;
    CHECK(auth::totp_step_of(secret, "081804", at + step) == own);
    CHECK(auth::totp_step_of(secret, "081804", at - step) == own);
    CHECK_FALSE(auth::totp_step_of(secret, "081804", at + 2 * step));
    CHECK_FALSE(auth::totp_step_of(secret, "081804", at - 2 * step));
    for (const char* no_code : {"", "81804", "0081804", "07081804", "08180x", " 081804"}) {
        CHECK_FALSE(auth::totp_step_of(secret, no_code, at));
    }
}

TEST_CASE("nothing holds before it is confirmed, and no wrong code confirms it") {
    Office office;
    CHECK(office.factors.begin(office.sql, "u7").size() == 32);
    CHECK_FALSE(office.factors.holds(office.sql, "u7"));
    CHECK_FALSE(office.factors.confirm(office.sql, "u7", "abcdef", 1'000'000));
    CHECK_FALSE(office.factors.confirm(office.sql, "u8", "123456", 1'000'000));
    CHECK_FALSE(office.factors.holds(office.sql, "u7"));
    CHECK(office.factors.use(office.sql, "u8", "123456", 1'000'000) == Answer::wrong);
}

TEST_CASE("the store holds no secret, and a row is good for its own user alone") {
    Office office;
    const std::string text = office.factors.begin(office.sql, "u7");
    std::string sealed;
    office.sql << "SELECT sealed_secret FROM second_factors", soci::into(sealed);
    CHECK(sealed.find(text) == std::string::npos);
    office.sql << "UPDATE second_factors SET user_id = 'u8'";
    CHECK_THROWS(office.factors.confirm(office.sql, "u8", "123456", 1'000'000));
    // Another key opens nothing.
    store::Key other{};
    office.sql << "UPDATE second_factors SET user_id = 'u7'";
    CHECK_THROWS(auth::SecondFactors(other).confirm(office.sql, "u7", "123456", 1'000'000));
}

TEST_CASE("the key is made once, for its owner alone, and never anew under factors that need it") {
    Office office;
    const auto file = office.folder.path / "factor.key";
    struct stat about {};
    REQUIRE(stat(file.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    const store::Key key = auth::factor_key(office.folder.path, office.database);
    CHECK(auth::factor_key(office.folder.path, office.database) == key);
    chmod(file.c_str(), 0640);
    CHECK_THROWS(auth::factor_key(office.folder.path, office.database));
    chmod(file.c_str(), 0600);
    office.factors.begin(office.sql, "u7");
    std::filesystem::remove(file);
    CHECK_THROWS(auth::factor_key(office.folder.path, office.database));
    std::ofstream(file) << "no key";
    chmod(file.c_str(), 0600);
    CHECK_THROWS(auth::factor_key(office.folder.path, office.database));
}
