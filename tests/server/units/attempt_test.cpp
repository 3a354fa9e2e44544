#include <doctest/doctest.h>

#include "sign_on/attempt.hpp"

using namespace tabir;
using namespace tabir::sign_on;

namespace {

constexpr Milliseconds now = Milliseconds{1'800'000'000} * 1000;
const store::Key key{1, 2, 3};

}  // namespace

TEST_CASE("an attempt is opened by whoever sealed it, for ten minutes") {
    const Attempt attempt = new_attempt(now, StepUp{"s1", "token"});
    const std::string text = sealed(key, attempt);
    const auto back = opened(key, text, now + attempt_life);
    REQUIRE(back);
    CHECK(back->state == attempt.state);
    CHECK(back->nonce == attempt.nonce);
    CHECK(back->verifier == attempt.verifier);
    CHECK(back->step_up->user == "s1");
    CHECK(back->step_up->session == "token");
    CHECK_FALSE(opened(key, text, now + attempt_life + 1));
    CHECK_FALSE(opened(key, text, now - 1));
    CHECK_FALSE(opened(store::Key{4, 5, 6}, text, now));
    CHECK_FALSE(opened(key, text.substr(1), now));
    CHECK_FALSE(opened(key, "", now));
    CHECK_FALSE(opened(key, sealed(key, new_attempt(now, {})), now)->step_up);
}

TEST_CASE("the challenge is the verifier's SHA-256, as RFC 7636 writes it") {
    Attempt attempt;
    attempt.verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    CHECK(attempt.challenge() == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("two missing secrets are never the same") {
    CHECK(same_secret("abc", "abc"));
    CHECK_FALSE(same_secret("abc", "abd"));
    CHECK_FALSE(same_secret("abc", "ab"));
    CHECK_FALSE(same_secret("", ""));
}
