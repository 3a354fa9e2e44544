#include <doctest/doctest.h>

#include "auth/throttle.hpp"

using namespace tabir;

TEST_CASE("after five failures each further try waits longer, up to five minutes") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    for (int i = 0; i < 5; ++i) {
        CHECK(throttle.wait("siti", "10.0.0.1") == 0);
        throttle.failed("siti", "10.0.0.1");
    }
    CHECK(throttle.wait("siti", "10.0.0.1") == 2);
    now += 2'000;
    CHECK(throttle.wait("siti", "10.0.0.1") == 0);
    throttle.failed("siti", "10.0.0.1");
    CHECK(throttle.wait("siti", "10.0.0.1") == 4);
    for (int i = 0; i < 50; ++i) throttle.failed("siti", "10.0.0.1");
    CHECK(throttle.wait("siti", "10.0.0.1") == 300);
}

TEST_CASE("nobody else is slowed down, and success or an hour forgets") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    for (int i = 0; i < 9; ++i) throttle.failed("siti", "10.0.0.1");
    CHECK(throttle.wait("siti", "10.0.0.1") > 0);
    CHECK(throttle.wait("siti", "10.0.0.2") == 0);
    CHECK(throttle.wait("budi", "10.0.0.1") == 0);
    throttle.succeeded("siti", "10.0.0.1");
    CHECK(throttle.wait("siti", "10.0.0.1") == 0);
    throttle.failed("siti", "10.0.0.1");
    now += 61 * 60 * 1000;
    throttle.failed("budi", "10.0.0.1");
    for (int i = 0; i < 4; ++i) throttle.failed("siti", "10.0.0.1");
    CHECK(throttle.wait("siti", "10.0.0.1") == 0);
}
