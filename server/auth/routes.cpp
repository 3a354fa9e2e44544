#include "auth/routes.hpp"

#include "auth/handlers.hpp"

namespace tabir::auth {
namespace {

using http::Body;
using http::Problem;
using http::Request;
using http::Response;

using Open = Response (*)(App&, const Request&);
using Answer = Response (*)(App&, const Request&, const Caller&);
using Who = std::optional<Caller> (*)(App&, const Request&);

http::Handler for_anyone(App& app, Open answer) {
    return [&app, answer](const Request& request) { return answer(app, request); };
}

http::Handler for_callers(App& app, Who who_asks, Answer answer) {
    return [&app, who_asks, answer](const Request& request) {
        const auto caller = who_asks(app, request);
        if (!caller) return http::problem(request, Problem::no_session);
        return answer(app, request, *caller);
    };
}

/// For whom the city's sign-on vouches there is no password or second factor of ours, nor any route to them.
http::Handler for_holders_of_passwords(App& app, Who who_asks, Answer answer) {
    return [&app, who_asks, answer](const Request& request) {
        const auto caller = who_asks(app, request);
        if (!caller) return http::problem(request, Problem::no_session);
        if (caller->vouched_for) return http::problem(request, Problem::not_found);
        return answer(app, request, *caller);
    };
}

/// For all others it is not there.
http::Handler for_administrators(App& app, Answer answer) {
    return [&app, answer](const Request& request) {
        const auto caller = who(app, request);
        if (!caller) return http::problem(request, Problem::no_session);
        if (!caller->viewer.tags.has(Tag::administrators)) return http::problem(request, Problem::not_found);
        return answer(app, request, *caller);
    };
}

}  // namespace

std::optional<Response> refuse_query(const Request& request) {
    if (request.query.empty()) return std::nullopt;
    Json extra = Json::object();
    extra.set("member", request.query.front().first);
    return http::problem(request, Problem::unknown_parameter, extra);
}

std::vector<http::Route> routes(App& app) {
    const auto anyone = [&app](Open answer) { return for_anyone(app, answer); };
    const auto caller = [&app](Answer answer) { return for_callers(app, who, answer); };
    const auto caller_without_factor = [&app](Answer answer) { return for_callers(app, who_even_without_factor, answer); };
    const auto own_password = [&app](Answer answer) { return for_holders_of_passwords(app, who, answer); };
    const auto own_password_without_factor = [&app](Answer answer) { return for_holders_of_passwords(app, who_even_without_factor, answer); };
    const auto administrator = [&app](Answer answer) { return for_administrators(app, answer); };
    return {
        {"POST", "/api/crm/session", Body::json, anyone(post_crm_session)},
        {"GET", "/api/crm/session", Body::none, caller_without_factor(get_session)},
        {"DELETE", "/api/crm/session", Body::none, anyone(delete_session)},
        {"POST", "/api/jaki/session", Body::json, anyone(post_jaki_session)},
        {"GET", "/api/jaki/session", Body::none, caller(get_session)},
        {"DELETE", "/api/jaki/session", Body::none, anyone(delete_session)},
        {"POST", "/api/crm/step-up", Body::json, own_password_without_factor(post_step_up)},
        {"POST", "/api/crm/password", Body::json, own_password(post_password)},
        {"POST", "/api/crm/reset", Body::json, anyone(post_reset)},
        {"GET", "/api/crm/second-factor", Body::none, own_password_without_factor(get_factor)},
        {"POST", "/api/crm/second-factor", Body::json, own_password_without_factor(post_factor)},
        {"POST", "/api/crm/second-factor/confirmation", Body::json, own_password_without_factor(post_factor_confirmation)},
        {"POST", "/api/crm/second-factor/removal", Body::json, own_password(post_factor_removal)},
        {"GET", "/api/crm/sessions", Body::none, caller(get_sessions)},
        {"DELETE", "/api/crm/sessions", Body::none, caller(delete_other_sessions)},
        {"DELETE", "/api/crm/sessions/{}", Body::none, caller(delete_one_session)},
        {"GET", "/api/crm/activity", Body::none, caller(get_activity)},
        {"GET", "/api/crm/auth-events", Body::none, administrator(get_auth_events)},
        {"GET", "/api/crm/second-factor-rule", Body::none, administrator(get_factor_rule)},
        {"POST", "/api/crm/second-factor-rule", Body::json, administrator(post_factor_rule)},
        {"POST", "/api/crm/users/{}/reset-link", Body::json, administrator(post_reset_link)},
        {"DELETE", "/api/crm/users/{}/second-factor", Body::none, administrator(delete_factor_of)},
        {"DELETE", "/api/crm/users/{}/sessions", Body::none, administrator(delete_sessions_of)},
    };
}

}  // namespace tabir::auth
