#include <doctest/doctest.h>

#include "http/target.hpp"

using tabir::http::parse_target;
using tabir::http::Pairs;

TEST_CASE("a target is a path and a query, decoded") {
    const auto target = parse_target("/api/crm/reports/K7QX%2DM4TD?area=jl%20a+b&state=done&state=submitted");
    REQUIRE(target);
    CHECK(target->path == "/api/crm/reports/K7QX-M4TD");
    CHECK(target->query == Pairs{{"area", "jl a b"}, {"state", "done"}, {"state", "submitted"}});
}

TEST_CASE("only the first equals sign parts name and value") {
    CHECK(parse_target("/?v=one=two")->query == Pairs{{"v", "one=two"}});
    CHECK(parse_target("/?v")->query == Pairs{{"v", ""}});
    CHECK(parse_target("/?v=")->query == Pairs{{"v", ""}});
}

TEST_CASE("what cannot be decoded without doubt is refused") {
    for (const char* target : {
             "", "api", "http://example.org/", "*",         // no path from the root
             "/%", "/%4", "/%zz", "/a?b=%g0",                // no two digits
             "/%00", "/a%0Ab", "/a?b=%0d%0aSet-Cookie", "/%7f",  // control characters
             "/%C3", "/%C0%AF", "/%ED%A0%80", "/%F5%80%80%80",   // not UTF-8, overlong, surrogate, beyond Unicode
             "/a%2Fb", "/a%2fb",                             // an encoded slash
             "/?=x", "/?a=1&&b=2",                           // a member without a name
         }) {
        CAPTURE(target);
        CHECK_FALSE(parse_target(target));
    }
    CHECK(parse_target("/%E2%82%AC/%F0%9F%98%80"));
}

TEST_CASE("a query has at most 64 members") {
    std::string target = "/?a=1";
    for (int i = 1; i < 64; ++i) target += "&a=1";
    CHECK(parse_target(target));
    CHECK_FALSE(parse_target(target + "&a=1"));
}
