#include <doctest/doctest.h>

#include "http/router.hpp"

using namespace tabir::http;

namespace {

const Router router({{"GET", "/api/reports", Body::none, {}},
                     {"POST", "/api/reports", Body::json, {}},
                     {"GET", "/api/reports/{}", Body::none, {}},
                     {"POST", "/api/reports/{}/actions/{}", Body::json, {}}});

}  // namespace

TEST_CASE("a route is found by method and path, with what its braces match") {
    const auto match = router.find("POST", "/api/reports/K7QX-M4TD/actions/start");
    REQUIRE(match.route);
    CHECK(match.captures == std::vector<std::string>{"K7QX-M4TD", "start"});
    CHECK(router.find("GET", "/api/reports").route->pattern == "/api/reports");
}

TEST_CASE("a path with other methods is told from one that is not there") {
    const auto other = router.find("DELETE", "/api/reports");
    CHECK_FALSE(other.route);
    CHECK(other.methods == std::vector<std::string_view>{"GET", "POST"});
    for (const char* path : {"/", "/api", "/api/reports/", "/api/reports//actions/start", "//api/reports", "/api/reports/a/b",
                             "/api/./reports", "/api/reports/../reports", "/API/reports"}) {
        CAPTURE(path);
        const auto none = router.find("GET", path);
        CHECK_FALSE(none.route);
        CHECK(none.methods.empty());
    }
}
