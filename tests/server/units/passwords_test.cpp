#include <doctest/doctest.h>

#include <chrono>

#include "auth/passwords.hpp"

using namespace tabir::auth;
using Answer = PasswordCheck::Answer;

TEST_CASE("a password is right only for its own hash") {
    PasswordCheck check;
    const std::string hash = hash_password("jalan berlubang 7");
    CHECK(hash.rfind("$argon2id$", 0) == 0);
    CHECK(hash != hash_password("jalan berlubang 7"));
    CHECK(check.check(hash, "jalan berlubang 7") == Answer::right);
    CHECK(check.check(hash, "jalan berlubang 8") == Answer::wrong);
    CHECK(check.check("no hash", "jalan berlubang 7") == Answer::wrong);
    CHECK(check.check(std::nullopt, "jalan berlubang 7") == Answer::wrong);
}

TEST_CASE("an unknown name costs what a wrong password does") {
    PasswordCheck check;
    const std::string hash = hash_password("jalan berlubang 7");
    const auto time = [&](const std::optional<std::string>& known) {
        const auto begin = std::chrono::steady_clock::now();
        check.check(known, "wrong");
        return std::chrono::steady_clock::now() - begin;
    };
    const auto known = time(hash);
    const auto unknown = time(std::nullopt);
    CHECK(unknown > known / 4);
}
