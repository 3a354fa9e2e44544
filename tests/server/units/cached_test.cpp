#include <doctest/doctest.h>

#include <future>
#include <thread>

#include "jose/cached.hpp"

using namespace tabir;
using namespace tabir::jose;

namespace {

/// A document of somebody else's whose answers the test decides, and a clock that it moves.
struct Source {
    Milliseconds now = 1'000'000;
    std::optional<int> answer = 1;
    int asked = 0;
    Cached<int> cached{[this] {
                           ++asked;
                           return answer;
                       },
                       [this] { return now; }};

    int held() {
        const auto document = cached.get();
        return document ? *document : 0;
    }
};

}  // namespace

TEST_CASE("a document is asked for once in ten minutes") {
    Source source;
    CHECK(source.held() == 1);
    source.answer = 2;
    source.now += fresh_for - 1;
    CHECK(source.held() == 1);
    CHECK(source.asked == 1);
    source.now += 1;
    CHECK(source.held() == 2);
    CHECK(source.asked == 2);
}

TEST_CASE("whoever misses something has it asked for anew, once a minute") {
    Source source;
    CHECK(source.held() == 1);
    source.answer = 2;
    CHECK(*source.cached.renewed() == 2);
    source.answer = 3;
    for (int i = 0; i < 100; ++i) CHECK(*source.cached.renewed() == 2);
    CHECK(source.asked == 2);
    source.now += between_renewals;
    CHECK(*source.cached.renewed() == 3);
    CHECK(source.asked == 3);
}

TEST_CASE("without an answer the old document serves for an hour, and then none") {
    Source source;
    CHECK(source.held() == 1);
    source.answer.reset();
    source.now += useful_for - 1;
    CHECK(source.held() == 1);
    CHECK(source.held() == 1);
    CHECK(source.asked == 2);
    source.now += 1;
    CHECK(source.held() == 0);
    source.now += between_tries;
    source.answer = 4;
    CHECK(source.held() == 4);
}

TEST_CASE("nobody waits for an answer that somebody else waits for") {
    std::promise<void> asked;
    std::promise<void> answer;
    bool first = true;
    Milliseconds now = 0;
    Cached<int> cached([&]() -> std::optional<int> {
        if (std::exchange(first, false)) return 1;
        asked.set_value();
        answer.get_future().wait();
        return 2;
    }, [&] { return now; });
    CHECK(*cached.get() == 1);
    now = fresh_for;
    std::thread slow([&] { CHECK(*cached.get() == 2); });
    asked.get_future().wait();
    CHECK(*cached.get() == 1);
    answer.set_value();
    slow.join();
    CHECK(*cached.get() == 2);
}
