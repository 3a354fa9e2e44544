#include "auth/routes.hpp"

#include "auth/host_token.hpp"
#include "auth/spent_tokens.hpp"
#include "auth/who.hpp"
#include "data/reference.hpp"
#include "http/input.hpp"
#include "store/users.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

constexpr std::size_t max_name_bytes = 100;

std::string agency_name(const std::string& id, Language language) {
    const data::Agency* agency = data::reference().agency(id);
    if (!agency) return id;
    return language == Language::id ? agency->id_name : agency->en_name;
}

Json user_json(const Caller& caller, Language language) {
    Json user = Json::object();
    user.set("id", caller.viewer.id);
    user.set("name", caller.name);
    if (caller.viewer.surface != Surface::crm) return user;
    user.set("agency", caller.viewer.agency);
    user.set("agency_name", agency_name(caller.viewer.agency, language));
    Json tags = Json::array();
    for_each(caller.viewer.tags, [&](Tag tag) { tags.push(code(tag)); });
    user.set("tags", std::move(tags));
    user.set("vouched_for", caller.vouched_for);
    return user;
}

Response session_answer(const Request& request, const Caller& caller) {
    Json body = Json::object();
    body.set("user", user_json(caller, request.language()));
    body.set("idle_minutes", static_cast<int>(idle_end / 60'000));
    return http::json_answer(body);
}

/// Opens a session for someone who has just proved who they are; one that the caller still had ends.
Response enter(App& app, const Request& request, Surface surface, const std::string& subject) {
    if (const auto old = request.cookie(cookie_name(surface))) app.sessions.close(surface, *old);
    const std::string token = app.sessions.open(surface, subject);
    Response response = session_answer(request, caller_of(app, surface, subject).value());
    response.headers.emplace_back("Set-Cookie", session_cookie(surface, token));
    return response;
}

Response too_many(const Request& request, int seconds) {
    Response response = http::problem(request, Problem::too_many);
    response.headers.emplace_back("Retry-After", std::to_string(seconds));
    return response;
}

Response sign_in(App& app, const Request& request) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* name = reader.string("name");
    const std::string* password = reader.string("password");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    // Such a name or password cannot exist, and saying so tells nobody anything.
    if (name->size() > max_name_bytes || password->size() > max_password_bytes) {
        return http::problem(request, Problem::bad_credentials);
    }
    if (const int seconds = app.throttle.wait(*name, request.address)) return too_many(request, seconds);

    std::optional<store::Credentials> credentials;
    {
        soci::session sql(app.database.pool());
        credentials = store::find_credentials(sql, *name);
    }
    const auto hash = credentials ? credentials->password_hash : std::nullopt;
    switch (app.passwords.check(hash, *password)) {
    case PasswordCheck::Answer::busy: {
        Response response = http::problem(request, Problem::unavailable);
        response.headers.emplace_back("Retry-After", "1");
        return response;
    }
    case PasswordCheck::Answer::wrong:
        app.throttle.failed(*name, request.address);
        return http::problem(request, Problem::bad_credentials);
    case PasswordCheck::Answer::right: break;
    }
    app.throttle.succeeded(*name, request.address);
    return enter(app, request, Surface::crm, credentials->user_id);
}

Response exchange(App& app, const Request& request) {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* text = reader.string("token");
    if (!reader.finish()) return http::input_problem(request, reader.error());
    const Milliseconds now = app.now();
    const auto token = check_host_token(*text, app.host_keys, app.config.jaki, now);
    if (!token && token.error().code == "no_keys") return http::problem(request, Problem::unavailable);
    if (!token || !spend(app.database, *token, now)) return http::problem(request, Problem::bad_token);
    return enter(app, request, Surface::jaki, token->citizen.id);
}

Response present(App& app, const Request& request) {
    const auto caller = who(app, request);
    if (!caller) return http::problem(request, Problem::no_session);
    return session_answer(request, *caller);
}

Response sign_out(App& app, const Request& request) {
    const Surface surface = *surface_of(request.path);
    if (const auto token = request.cookie(cookie_name(surface))) app.sessions.close(surface, *token);
    Response response;
    response.status = 204;
    response.headers.emplace_back("Set-Cookie", session_cookie(surface, "") + "; Max-Age=0");
    // Not "cookies": that would end the session of the other surface too.
    response.headers.emplace_back("Clear-Site-Data", "\"cache\", \"storage\"");
    return response;
}

}  // namespace

std::vector<http::Route> routes(App& app) {
    using http::Body;
    const auto with_app = [&app](Response (*function)(App&, const Request&)) {
        return [&app, function](const Request& request) { return function(app, request); };
    };
    return {
        {"POST", "/api/crm/session", Body::json, with_app(sign_in)},
        {"GET", "/api/crm/session", Body::none, with_app(present)},
        {"DELETE", "/api/crm/session", Body::none, with_app(sign_out)},
        {"POST", "/api/jaki/session", Body::json, with_app(exchange)},
        {"GET", "/api/jaki/session", Body::none, with_app(present)},
        {"DELETE", "/api/jaki/session", Body::none, with_app(sign_out)},
    };
}

}  // namespace tabir::auth
