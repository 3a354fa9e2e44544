#include "routes/access_log.hpp"

#include "routes/disclosure.hpp"
#include "routes/query.hpp"
#include "store/accesses.hpp"
#include "store/report_reading.hpp"
#include "store/ticket_code.hpp"
#include "tabir/view.hpp"

namespace tabir::routes {

Response get_access(const Context& context, const Request& request, const Caller& caller) {
    const auto query = read_query(request, {"ticket_code"}, {"ticket_code"});
    if (auto* wrong = std::get_if<Response>(&query)) return *wrong;
    if (!caller.viewer.tags.has(Tag::auditors)) return not_found(request);
    const auto ticket_code = store::read_ticket_code(std::get<Query>(query).at("ticket_code"));
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    auto stored = store::find_report(sql, ticket_code.value_or(""), caller.viewer.id, context.app.now());
    if (!stored) return not_found(request);
    // The log is read under its own rule (decision.md, "Fields"), and its reader stands in it too.
    record(context, sql, caller, *stored, code(Field::access_trail));
    Json body = Json::object();
    stored->report.accesses = store::access_trail(sql, stored->id);
    body.set("items", access_log(context.edition, caller.viewer, stored->report));
    transaction.commit();
    return http::json_answer(body);
}

}  // namespace tabir::routes
