#include "routes/photo_requests.hpp"

#include "routes/photo_access.hpp"
#include "routes/query.hpp"
#include "tabir/view.hpp"

namespace tabir::routes {
namespace {

constexpr Set<Field> summary{Field::ticket_code, Field::state, Field::category, Field::area};

std::vector<store::Stored> asked_for(soci::session& sql, const Caller& caller, Milliseconds now) {
    store::Query query;
    return store::select_reports(sql, query, "EXISTS (SELECT 1 FROM photo_requests q WHERE q.report = r.id) ORDER BY r.rank",
                                 caller.viewer.id, now);
}

/// The request with what the core discloses of its report; a hidden field is null.
Json item(const View& shown, const Json& request) {
    const Json& report = shown.json();
    const auto value_of = [&](Field field) {
        const Json* value = report.find("fields")->find(code(field))->find("value");
        return value ? *value : Json();
    };
    Json entry = Json::object();
    entry.set("ticket_code", value_of(Field::ticket_code));
    for (const auto& [name, value] : request.members()) entry.set(name, value);
    for (const Field field : {Field::state, Field::category, Field::area}) entry.set(std::string(code(field)), value_of(field));
    entry.set("labels", *report.find("labels"));
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
        const View report = view(context.edition, caller.viewer, each.decision, each.stored.report, request.language(), summary);
        for (const store::PhotoRequest& asked : each.stored.requests) {
            // Only what the caller can decide: not their own.
            if (actions_on_request(context, caller, each.stored, asked.viewer).empty()) continue;
            items.push(item(report, request_to_json(sql, asked, each.decision, request.language())));
        }
    }
    transaction.commit();
    Json body = Json::object();
    body.set("items", std::move(items));
    return http::json_answer(body);
}

}  // namespace tabir::routes
