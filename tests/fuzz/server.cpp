#include "server.hpp"

#include <algorithm>

#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <sodium.h>

#include "auth/routes.hpp"
#include "auth/who.hpp"
#include "routes/routes.hpp"
#include "target.hpp"

namespace tabir::fuzz {
namespace {

/// All routes but those that take pictures: those start a process of the program (see the target `pictures`).
std::vector<http::Route> routes_of(App& app) {
    std::vector<http::Route> all = auth::routes(app);
    auto more = routes::report_routes(app);
    std::move(more.begin(), more.end(), std::back_inserter(all));
    return all;
}

http::ServerOptions options_for(App& app) {
    http::ServerOptions options;
    options.edition_in_force = [&app] { return app.editions.in_force(app.now()); };
    return options;
}

/// What the request itself holds, as the server understands it: an error names the word that nobody knows.
std::string said_in(const http::Request& request) {
    std::string said = request.path + '\n' + request.body;
    for (const auto& [name, value] : request.query) said += '\n' + name + '\n' + value;
    if (const auto body = parse_json(request.body)) said += '\n' + body->dump();
    return said;
}

void check(const std::string& viewer, const std::string& said, const http::Response& response) {
    constexpr int statuses[] = {200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 411, 412, 413, 415, 422, 428, 429, 431, 503};
    claim(std::find(std::begin(statuses), std::end(statuses), response.status) != std::end(statuses), "nothing fails inside");
    const bool is_protected = std::any_of(response.headers.begin(), response.headers.end(), [](const auto& header) {
        return header.first == "Content-Security-Policy";
    });
    claim(is_protected, "every answer is protected");
    for (const auto& [name, value] : response.headers) claim(value.find_first_of("\r\n") == std::string::npos, "a header is one line");
    // No picture has bytes in this city: all else is JSON.
    if (!response.body.empty()) claim(parse_json(response.body, {16 * 1024 * 1024, 64, 4096}).ok(), "an answer is sound JSON");
    // The reports' descriptions all hold it; nobody but their reporter reads it.
    constexpr std::string_view hidden = "0812-3456-7890";
    const bool told = viewer == "siti" || said.find(hidden) != std::string::npos;
    if (!told) claim(response.body.find(hidden) == std::string::npos, "personal data stays masked");
}

/// The city's own checks are doctest's. Outside of its test cases they need somebody to turn to.
void take_checks() {
    static doctest::Context context;
    context.setAsDefaultForAssertsOutOfTestCases();
    context.setAssertHandler([](const doctest::AssertData& check) { claim(!check.m_failed, check.m_expr); });
}

}  // namespace

Server& Server::shared() {
    take_checks();
    static Server server;
    return server;
}

const std::vector<std::string>& Server::viewers() {
    static const std::vector<std::string> all = {"", "siti", "budi", "admin", "bureau", "head", "auditor", "desk", "chief", "officer", "other"};
    return all;
}

Server::Server() : site_(options_for(city_.app()), routes_of(city_.app())) {
    claim(sodium_init() >= 0, "libsodium is there");
    for (const Visibility visibility : {Visibility::public_, Visibility::private_}) {
        for (const State state : {State::submitted, State::dispatched, State::in_progress, State::done}) codes_.push_back(city_.file_until(visibility, state));
    }
    codes_.push_back(city_.photo_of("siti"));
    codes_.push_back(city_.photo_of("officer"));
    for (const std::string& viewer : viewers()) cookies_.push_back(cookie_of(viewer));
}

std::string Server::cookie_of(const std::string& viewer) {
    if (viewer.empty()) return "none=none";
    const Surface surface = test::api_of(viewer) == "/api/jaki/" ? Surface::jaki : Surface::crm;
    soci::session sql(city_.database().pool());
    return auth::cookie_name(surface) + "=" + city_.app().sessions.open(sql, {surface, viewer}, "other");
}

/// The version of the report that stands in the target, for `If-Match`.
std::string Server::version_of(const std::string& viewer, const std::string& target) {
    for (const std::string& code : codes_) {
        if (target.find("/reports/" + code + "/") == std::string::npos || viewer.empty()) continue;
        return city_.get(viewer, test::api_of(viewer) + "reports/" + code).etag;
    }
    return "\"none\"";
}

std::string Server::head(const std::string& viewer, const std::string& method, const std::string& target, const std::string& body) {
    const auto place = static_cast<std::size_t>(std::find(viewers().begin(), viewers().end(), viewer) - viewers().begin());
    std::string text = method + " " + target + " HTTP/1.1\r\nHost: a\r\nCookie: " + cookies_[place] + "\r\n";
    if (method == "POST") {
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\nIf-Match: " +
                version_of(viewer, target) + "\r\nIdempotency-Key: " + std::to_string(++keys_) + "\r\n";
    }
    return text + "\r\n";
}

http::Response Server::ask(const std::string& viewer, const std::string& method, const std::string& target, const std::string& body) {
    auto parsed = http::parse_head(head(viewer, method, target, body));
    http::Response response;
    std::string said = target;
    if (const auto* problem = std::get_if<http::Problem>(&parsed)) {
        response = site_.problem_answer({}, *problem);
    } else {
        auto& head = std::get<http::Head>(parsed);
        if (auto refusal = site_.refuse(head)) {
            response = std::move(*refusal);
        } else {
            head.request.body = body;
            said = said_in(head.request);
            response = site_.answer(head.request);
        }
    }
    check(viewer, said, response);
    return response;
}

}  // namespace tabir::fuzz
