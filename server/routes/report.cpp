#include "routes/report.hpp"

#include "routes/report_answer.hpp"
#include "store/ticket_code.hpp"
#include "tabir/explain.hpp"
#include "tabir/question.hpp"

namespace tabir::routes {
namespace {

std::optional<Decided> look(const Context& context, soci::session& sql, const Request& request, const Caller& caller) {
    // A code that cannot be is looked up too, as one that no report has.
    const std::string code = store::read_ticket_code(request.captures[0]).value_or("");
    return decide_and_record(context, sql, caller, find_in_sight(context, sql, caller, code), "report");
}

}  // namespace

Response get_report(const Context& context, const Request& request, const Caller& caller) {
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    auto decided = look(context, sql, request, caller);
    if (!decided) return not_found(request);
    const ReportAnswer answer = answer_report(context, sql, caller, *decided, request.language());
    const auto known = request.header("if-none-match");
    // Decided anew, and nothing new to show: so nothing is shown, and the record of showing it is taken back.
    if (known && matches(*known, answer.version)) return unchanged_response(answer);
    transaction.commit();
    return report_response(answer);
}

Response get_why(const Context& context, const Request& request, const Caller& caller) {
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto decided = look(context, sql, request, caller);
    if (!decided) return not_found(request);
    transaction.commit();
    const Explanation explanation = explain(context.edition, caller.viewer, facts_of(decided->stored.report));
    return http::json_answer(explanation_to_json(context.edition, explanation));
}

}  // namespace tabir::routes
