#include "demo/host.hpp"

#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <jwt.h>
#include <sodium.h>

#include "auth/host_token.hpp"
#include "data/reference.hpp"
#include "demo/cast.hpp"
#include "file_text.hpp"
#include "hex.hpp"
#include "http/input.hpp"

namespace tabir::demo {
namespace {

using http::Problem;
using http::Request;
using http::Response;

const std::vector<store::Citizen>& citizens() {
    static const Cast cast(data::reference());
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

std::string signed_token(const App& app, const store::Citizen& citizen) {
    const std::string key = file_text(app.data / "demo-host.key.pem").value_or("");
    const long now = static_cast<long>(app.now() / 1000);

    jwt_t* made = nullptr;
    if (jwt_new(&made) != 0) throw std::runtime_error("no memory for a token");
    const std::unique_ptr<jwt_t, decltype(&jwt_free)> token(made, jwt_free);
    const auto claim = [&](const char* name, const std::string& value) {
        return jwt_add_grant(made, name, value.c_str()) == 0;
    };
    const bool claimed = claim("iss", std::string(auth::token_issuer)) && claim("aud", std::string(auth::token_audience)) &&
                         claim("sub", citizen.id) && claim("name", citizen.name) && claim("contact", citizen.contact) &&
                         claim("jti", random_name()) && jwt_add_grant_int(made, "iat", now) == 0 &&
                         jwt_add_grant_int(made, "exp", now + auth::token_longest_life / 1000) == 0;
    const bool keyed =
        jwt_set_alg(made, JWT_ALG_RS256, reinterpret_cast<const unsigned char*>(key.data()), static_cast<int>(key.size())) == 0;
    const std::unique_ptr<char, decltype(&std::free)> text(claimed && keyed ? jwt_encode_str(made) : nullptr, std::free);
    if (!text) throw std::runtime_error("the demo host's key does not sign");
    return text.get();
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
    answer.set("token", signed_token(app, *citizen));
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
