#include "routes/change.hpp"

#include "routes/once.hpp"
#include "routes/report_answer.hpp"
#include "store/ticket_code.hpp"

namespace tabir::routes {
namespace {

Json gone() {
    Json report = Json::object();
    report.set("visible", false);
    Json body = Json::object();
    body.set("report", std::move(report));
    return body;
}

std::optional<Decided> find(const Context& context, soci::session& sql, const Caller& caller, const std::string& code) {
    return decide_about(context, caller, find_in_sight(context, sql, caller, code));
}

/// The report as the caller sees it after the change.
Response after(const Context& context, soci::session& sql, const Request& request, const Caller& caller, const std::string& code) {
    auto decided = find(context, sql, caller, code);
    if (!decided) return http::json_answer(gone());
    return report_response(answer_report(context, sql, caller, *decided, request.language()));
}

/// The change of a report that the caller may see.
Response make(const Changing& changing, std::string_view if_match, const Change& change, Once& once) {
    const auto& [context, sql, request, caller, decided] = changing;
    const ReportAnswer current = answer_report(context, sql, caller, decided, request.language());
    std::optional<Response> refusal;
    if (!matches(if_match, current.version)) refusal = stale_response(request, current);
    else refusal = change.make(changing);
    record(context, sql, caller, decided.stored, refusal ? "report" : change.recorded);
    if (refusal) return *std::move(refusal);
    Response response = after(context, sql, request, caller, decided.stored.report.ticket_code);
    once.keep(sql, response);
    return response;
}

}  // namespace

Response change_report(const Context& context, const Request& request, const Caller& caller, const Change& change) {
    const auto if_match = request.header("if-match");
    if (!if_match) return header_missing(request, "If-Match");
    Once once(context, request, caller);
    if (once.problem()) return *once.problem();
    const std::string code = store::read_ticket_code(request.captures[0]).value_or("");

    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    auto decided = find(context, sql, caller, code);
    std::optional<Response> response = once.answered(sql, code + "/" + change.what);
    if (!decided) {
        // Done once, and out of sight since: what it showed then is not shown again.
        return change.may_hide && response && response->status == 200 ? http::json_answer(gone()) : not_found(request);
    }
    if (!response) {
        response = make({context, sql, request, caller, *decided}, *if_match, change, once);
    } else {
        record(context, sql, caller, decided->stored, "report");
        // Rights, masks and the edition may have changed since: what was shown then is not shown again, but what may be seen now.
        if (response->status == 200) response = after(context, sql, request, caller, code);
    }
    transaction.commit();
    return *response;
}

}  // namespace tabir::routes
