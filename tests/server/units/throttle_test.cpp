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

TEST_CASE("of many tries at once when a wait is over, one is let through") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    for (int i = 0; i < 6; ++i) throttle.failed("siti", "10.0.0.1");
    now += 4'000;
    CHECK(throttle.wait("siti", "10.0.0.1") == 0);
    for (int i = 0; i < 15; ++i) CHECK(throttle.wait("siti", "10.0.0.1") == 4);
    // In a crowd too.
    for (int i = 0; i < 30; ++i) throttle.failed("budi", "10.0.0." + std::to_string(i));
    CHECK(throttle.wait("budi", "10.1.0.1") == 2);
    now += 2'000;
    CHECK(throttle.wait("budi", "10.1.0.1") == 0);
    for (int i = 0; i < 15; ++i) CHECK(throttle.wait("budi", "10.1.0.1") == 2);
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

TEST_CASE("one account from many addresses: each new address waits before its first try, and a known one does not") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    throttle.succeeded("siti", "10.9.9.9");
    for (int i = 0; i < 30; ++i) throttle.failed("siti", "10.0.0." + std::to_string(i));
    CHECK(throttle.wait("siti", "10.1.0.1") == 2);
    CHECK(throttle.wait("siti", "10.9.9.9") == 0);
    CHECK(throttle.wait("budi", "10.1.0.1") == 0);
    for (int i = 0; i < 100; ++i) throttle.failed("siti", "10.0.1." + std::to_string(i));
    CHECK(throttle.wait("siti", "10.1.0.2") == 60);
    // No free tries either.
    throttle.failed("siti", "10.1.0.2");
    now += 60'000;
    for (int i = 0; i < 3; ++i) throttle.failed("siti", "10.1.0.2");
    CHECK(throttle.wait("siti", "10.1.0.2") == 60);
}

TEST_CASE("whoever guesses never keeps the owner out: the wait of a new address is its own, and ends") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    for (int i = 0; i < 200; ++i) throttle.failed("siti", "10.0.0." + std::to_string(i));
    CHECK(throttle.wait("siti", "192.0.2.7") == 60);
    for (int second = 0; second < 60; ++second) {
        CHECK(throttle.wait("siti", "192.0.2.7") == 60 - second);
        throttle.failed("siti", "10.0.2." + std::to_string(second));
        now += 1'000;
    }
    CHECK(throttle.wait("siti", "192.0.2.7") == 0);
    throttle.succeeded("siti", "192.0.2.7");
    throttle.failed("siti", "192.0.2.7");
    CHECK(throttle.wait("siti", "192.0.2.7") == 0);
    CHECK(throttle.knows("siti", "192.0.2.7"));
    CHECK_FALSE(throttle.knows("siti", "192.0.2.8"));
}

TEST_CASE("many accounts from one address slow down too; an IPv6 network counts as one address") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    throttle.succeeded("siti", "2001:db8::7");
    for (int i = 0; i < 30; ++i) throttle.failed("user" + std::to_string(i), "2001:db8::" + std::to_string(i));
    CHECK(throttle.wait("budi", "2001:db8::1:2:3:4") == 2);
    CHECK(throttle.wait("siti", "2001:db8:0:0:9::9") == 0);
    CHECK(throttle.wait("budi", "2001:db8:0:1::1") == 0);
}

TEST_CASE("a flood of names takes bounded memory and forgets no lane that signed in") {
    Milliseconds now = 1'000'000;
    auth::Throttle throttle([&] { return now; });
    throttle.succeeded("siti", "10.0.0.1");
    for (int i = 0; i < 21'000; ++i) throttle.failed("name" + std::to_string(i), "10.0.0.2");
    now += 25LL * 60 * 60 * 1000;
    CHECK(throttle.wait("siti", "10.0.0.1") == 0);
    CHECK(throttle.knows("siti", "10.0.0.1"));
}
