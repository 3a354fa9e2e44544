#include <doctest/doctest.h>

#include "sign_on/id_token.hpp"

using namespace tabir;
using namespace tabir::sign_on;

namespace {

constexpr Milliseconds now = Milliseconds{1'800'000'000} * 1000;
const Expected expected{"https://masuk.example", "tabir", "abc"};

/// A good token's claims, with these in place of some of them.
Json claims(std::initializer_list<std::pair<const char*, Json>> others) {
    const std::pair<const char*, Json> good[] = {{"iss", "https://masuk.example"}, {"aud", "tabir"}, {"nonce", "abc"}, {"sub", "1"},
                                                 {"iat", now / 1000}, {"exp", now / 1000 + 60}};
    Json all = Json::object();
    for (const auto& [name, value] : others) all.set(name, value);
    for (const auto& [name, value] : good) {
        if (all.find(name) == nullptr) all.set(name, value);
    }
    return all;
}

bool taken(std::initializer_list<std::pair<const char*, Json>> others) { return identity_in(claims(others), expected, now).has_value(); }

}  // namespace

TEST_CASE("clocks may differ by sixty seconds, and not by one more") {
    constexpr std::int64_t seconds = now / 1000;
    CHECK(taken({{"exp", seconds - 59}}));
    CHECK_FALSE(taken({{"exp", seconds - 60}}));
    CHECK(taken({{"iat", seconds + 60}}));
    CHECK_FALSE(taken({{"iat", seconds + 61}}));
    CHECK(taken({{"nbf", seconds + 60}}));
    CHECK_FALSE(taken({{"nbf", seconds + 61}}));
    CHECK_FALSE(taken({{"nbf", "soon"}}));
    CHECK(taken({{"auth_time", seconds + 60}}));
    CHECK_FALSE(taken({{"auth_time", seconds + 61}}));
    CHECK(taken({{"iat", seconds - 360}}));
    CHECK_FALSE(taken({{"iat", seconds - 361}}));
}

TEST_CASE("no number from outside overflows") {
    for (const std::int64_t number : {INT64_MIN, INT64_MAX}) {
        CHECK_FALSE(taken({{"iat", number}}));
        CHECK_FALSE(taken({{"nbf", INT64_MAX}}));
        CHECK_FALSE(taken({{"auth_time", number}}));
    }
    CHECK_FALSE(taken({{"exp", INT64_MIN}}));
    CHECK(taken({{"exp", INT64_MAX}}));
}

TEST_CASE("two missing values are never equal") {
    CHECK_FALSE(identity_in(claims({{"nonce", ""}}), {"https://masuk.example", "tabir", ""}, now));
    CHECK_FALSE(identity_in(claims({{"sub", ""}}), expected, now));
    CHECK_FALSE(identity_in(claims({{"aud", Json::array()}}), expected, now));
}
