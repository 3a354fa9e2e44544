// What was changed about users, agencies and channels.
#include <limits>

#include "administration/handlers.hpp"
#include "http/input.hpp"
#include "routes/query.hpp"
#include "store/administration_events.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::administration {
namespace {

constexpr int page_size = 50;

/// The members as the event holds them.
Json members_of(const std::optional<std::string>& text) { return text ? parse_json(*text).value() : Json(); }

Json told_event(const store::RecordedAdministration& recorded) {
    const store::AdministrationEvent& event = recorded.event;
    Json item = Json::object();
    item.set("id", static_cast<std::int64_t>(recorded.number));
    item.set("at", wall_time(event.at));
    Json actor;
    if (event.actor) {
        actor = Json::object();
        actor.set("id", *event.actor);
        actor.set("name", recorded.actor_name.value_or(""));
    }
    item.set("actor", std::move(actor));
    item.set("operator", !event.actor);
    item.set("what", event.what);
    item.set("subject", event.subject);
    item.set("subject_name", recorded.subject_name ? Json(*recorded.subject_name) : Json());
    item.set("kind", event.kind);
    item.set("before", members_of(event.before));
    item.set("after", members_of(event.after));
    return item;
}

}  // namespace

Response get_administration_events(const Context& context, const Request& request, const Caller&) {
    const auto read = routes::read_query(request, {"subject", "before"});
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    const routes::Query& query = std::get<routes::Query>(read);
    long long before = std::numeric_limits<long long>::max();
    if (query.count("before")) {
        const auto number = http::positive_number(query.at("before"));
        if (!number) return routes::bad_value(request, "before", "must be the `next` of the last answer");
        before = *number;
    }
    const MaybeId subject = query.count("subject") ? MaybeId(query.at("subject")) : std::nullopt;
    soci::session sql(context.app.database.pool());
    auto events = store::administration_events(sql, subject, before, page_size + 1);
    const bool more = events.size() > page_size;
    if (more) events.pop_back();
    Json body = Json::object();
    Json& list = body.set("events", Json::array());
    for (const auto& event : events) list.push(told_event(event));
    body.set("next", more ? Json(static_cast<std::int64_t>(events.back().number)) : Json());
    return http::json_answer(body);
}

}  // namespace tabir::administration
