// Every route is described, and everything described is a route.
#include <doctest/doctest.h>

#include <set>

#include "administration/routes.hpp"
#include "auth/routes.hpp"
#include "city.hpp"
#include "embedded.hpp"
#include "photo/routes.hpp"
#include "routes/routes.hpp"
#include "sign_on/routes.hpp"

namespace tabir::test {
namespace {

/// "/api/crm/reports/{code}" as a route's pattern: "/api/crm/reports/{}".
std::string pattern_of(const std::string& path) {
    std::string pattern;
    bool inside = false;
    for (const char c : path) {
        if (c == '}') inside = false;
        if (!inside) pattern += c;
        if (c == '{') inside = true;
    }
    return pattern;
}

std::set<std::string> described() {
    std::set<std::string> all;
    for (const embedded::Document& document : embedded::documents()) {
        if (document.path != "server/openapi/openapi.json") continue;
        const Json openapi = parse_json(document.text, {1024 * 1024, 32}).value();
        for (const auto& [path, operations] : openapi.find("paths")->members()) {
            for (const auto& [method, operation] : operations.members()) {
                std::string name;
                for (const char c : method) name += static_cast<char>(std::toupper(c));
                all.insert(name + " " + pattern_of(path));
            }
        }
    }
    return all;
}

}  // namespace

TEST_CASE("the routes and their description are the same list") {
    City city;
    city.app().config.sign_on = config::SignOn{};
    std::set<std::string> routes;
    for (const auto& list : {auth::routes(city.app()), photo::routes(city.app()), routes::report_routes(city.app()), administration::routes(city.app()),
                             sign_on::routes(city.app())}) {
        for (const http::Route& route : list) routes.insert(route.method + " " + route.pattern);
    }
    CHECK(routes.size() > 30);
    for (const std::string& route : routes) CHECK_MESSAGE(described().count(route) == 1, route);
    for (const std::string& route : described()) CHECK_MESSAGE(routes.count(route) == 1, route);
}

}  // namespace tabir::test
