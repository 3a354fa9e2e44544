#include "demo/host.hpp"

#include <array>

#include <sodium.h>

#include "auth/host_token.hpp"
#include "data/reference.hpp"
#include "demo/cast.hpp"
#include "file_text.hpp"
#include "hex.hpp"
#include "http/input.hpp"
#include "jose/signing.hpp"

namespace tabir::demo {
namespace {

using http::Problem;
using http::Request;
using http::Response;

const std::vector<store::Citizen>& citizens() {
    static const Cast cast(data::built_in());
    return cast.citizens();
}

const store::Citizen* find_citizen(const std::string& id) {
    for (const store::Citizen& citizen : citizens()) {
        if (citizen.id == id) return &citizen;
    }
    return nullptr;
}

/// The token's own name: 128 random bits.
std::string random_name() {
    std::array<unsigned char, 16> random{};
    randombytes_buf(random.data(), random.size());
    return to_hex(random);
}

std::string token_for(const App& app, const store::Citizen& citizen) {
    const Milliseconds now = app.now();
    Json claims = Json::object();
    claims.set("iss", app.config.jaki.issuer);
    claims.set("aud", app.config.jaki.audience);
    claims.set("sub", citizen.id);
    claims.set("name", citizen.name);
    claims.set("contact", citizen.contact);
    claims.set("jti", random_name());
    claims.set("iat", now / 1000);
    claims.set("exp", (now + auth::token_longest_life) / 1000);
    return jose::signed_token(claims, file_text(app.data / "demo-host.jwk").value_or(""));
}

Response list(App&, const Request&) {
    Json rows = Json::array();
    for (const store::Citizen& citizen : citizens()) {
        Json row = Json::object();
        row.set("id", citizen.id);
        row.set("name", citizen.name);
        rows.push(std::move(row));
    }
    return http::json_answer(rows);
}

Response sign(App& app, const Request& request) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* id = reader.string("citizen");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    const store::Citizen* citizen = find_citizen(*id);
    Json answer = Json::object();
    if (citizen == nullptr) {
        answer.set("member", "citizen");
        return http::problem(request, Problem::bad_value, answer);
    }
    answer.set("token", token_for(app, *citizen));
    return http::json_answer(answer);
}

}  // namespace

std::vector<http::Route> host_routes(App& app) {
    if (!app.demo) return {};
    const auto with_app = [&app](Response (*function)(App&, const Request&)) {
        return [&app, function](const Request& request) { return function(app, request); };
    };
    return {
        {"GET", "/demo/host/api/citizens", http::Body::none, with_app(list)},
        {"POST", "/demo/host/api/token", http::Body::json, with_app(sign)},
    };
}

}  // namespace tabir::demo
