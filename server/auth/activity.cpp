// What happened to the ways in, as it is told: to everyone of their own account, to administrators of all.
#include <limits>

#include "auth/events.hpp"
#include "auth/handlers.hpp"
#include "http/input.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

Json or_null(const MaybeId& text) { return text ? Json(*text) : Json(); }

/// To the user themselves: which of it others did, by name.
Json told_to_user(const RecordedEvent& event) {
    Json item = Json::object();
    item.set("at", wall_time(event.at));
    item.set("what", event.what);
    item.set("by_self", event.actor == event.user);
    item.set("actor_name", event.actor == event.user ? Json() : or_null(event.actor_name));
    item.set("browser", event.browser);
    return item;
}

Json told_to_administrator(const RecordedEvent& event) {
    Json item = Json::object();
    item.set("at", wall_time(event.at));
    item.set("what", event.what);
    item.set("user", or_null(event.user));
    item.set("user_name", or_null(event.user_name));
    item.set("actor", or_null(event.actor));
    item.set("actor_name", or_null(event.actor_name));
    item.set("browser", event.browser);
    return item;
}

Response named(const Request& request, Problem problem, std::string_view member) {
    Json extra = Json::object();
    extra.set("member", member);
    return http::problem(request, problem, extra);
}

}  // namespace

Response get_activity(App& app, const Request& request, const Caller& caller) {
    if (auto refusal = refuse_query(request)) return *std::move(refusal);
    soci::session sql(app.database.pool());
    Json items = Json::array();
    for (const RecordedEvent& event : events_of(sql, caller.viewer.id)) items.push(told_to_user(event));
    Json body = Json::object();
    body.set("items", std::move(items));
    return http::json_answer(body);
}

Response get_auth_events(App& app, const Request& request, const Caller&) {
    long long before = std::numeric_limits<long long>::max();
    for (const auto& [name, value] : request.query) {
        if (name != "before" || request.query.size() > 1) return named(request, Problem::unknown_parameter, name);
        const auto number = http::positive_number(value);
        if (!number) return named(request, Problem::bad_value, name);
        before = *number;
    }
    soci::session sql(app.database.pool());
    const auto events = all_events(sql, before);
    Json items = Json::array();
    for (const RecordedEvent& event : events) items.push(told_to_administrator(event));
    Json body = Json::object();
    body.set("items", std::move(items));
    // The number to go on from; null at the end.
    const bool more = events.size() == static_cast<std::size_t>(max_events);
    body.set("next", more ? Json(static_cast<std::int64_t>(events.back().number)) : Json());
    return http::json_answer(body);
}

}  // namespace tabir::auth
