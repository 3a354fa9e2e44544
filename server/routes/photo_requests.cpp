#include "routes/photo_requests.hpp"

#include "routes/photo_access.hpp"
#include "routes/query.hpp"

namespace tabir::routes {
namespace {

std::vector<store::Stored> asked_for(soci::session& sql, const Caller& caller, Milliseconds now) {
    store::Query query;
    return store::select_reports(sql, query, "EXISTS (SELECT 1 FROM photo_requests q WHERE q.report = r.id) ORDER BY r.rank",
                                 caller.viewer.id, now);
}

Json item(const Report& report, Json request) {
    Json entry = Json::object();
    entry.set("ticket_code", report.ticket_code);
    for (const auto& [name, value] : request.members()) entry.set(name, value);
    entry.set("state", code(report.state));
    entry.set("category", report.category);
    entry.set("area", report.area);
    return entry;
}

}  // namespace

Response get_photo_requests(const Context& context, const Request& request, const Caller& caller) {
    const auto query = read_query(request, {});
    if (auto* wrong = std::get_if<Response>(&query)) return *wrong;
    if (!is_bureau(caller)) return not_found(request);
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto shown = decide_and_record(context, sql, caller, asked_for(sql, caller, context.app.now()), "list");
    Json items = Json::array();
    for (const Decided& each : shown) {
        for (const store::PhotoRequest& asked : each.stored.requests) {
            // Only what the caller can decide: not their own.
            if (actions_on_request(context, caller, each.stored, asked.viewer).empty()) continue;
            items.push(item(each.stored.report, request_to_json(sql, asked)));
        }
    }
    transaction.commit();
    Json body = Json::object();
    body.set("items", std::move(items));
    return http::json_answer(body);
}

}  // namespace tabir::routes
