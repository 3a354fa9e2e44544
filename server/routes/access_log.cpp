#include "routes/access_log.hpp"

#include "routes/disclosure.hpp"
#include "routes/query.hpp"
#include "store/accesses.hpp"
#include "store/report_reading.hpp"
#include "store/ticket_code.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::routes {
namespace {

Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json access_to_json(const Access& access) {
    Json entry = Json::object();
    entry.set("at", wall_time(access.at));
    entry.set("name", or_null(access.viewer_name));
    entry.set("agency", or_null(access.agency));
    entry.set("party", code(access.party));
    entry.set("surface", code(access.surface));
    entry.set("what", access.what);
    return entry;
}

}  // namespace

Response get_access(const Context& context, const Request& request, const Caller& caller) {
    const auto query = read_query(request, {"ticket_code"}, {"ticket_code"});
    if (auto* wrong = std::get_if<Response>(&query)) return *wrong;
    if (!caller.viewer.tags.has(Tag::auditors)) return not_found(request);
    const auto ticket_code = store::read_ticket_code(std::get<Query>(query).at("ticket_code"));
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto stored = store::find_report(sql, ticket_code.value_or(""), caller.viewer.id, context.app.now());
    if (!stored) return not_found(request);
    // The log is read under its own rule (decision.md, "Fields"), and its reader stands in it too.
    record(context, sql, caller, *stored, code(Field::access_trail));
    Json body = Json::object();
    Json& items = body.set("items", Json::array());
    for (const Access& access : store::access_trail(sql, stored->id)) items.push(access_to_json(access));
    transaction.commit();
    return http::json_answer(body);
}

}  // namespace tabir::routes
