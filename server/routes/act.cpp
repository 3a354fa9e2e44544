#include "routes/act.hpp"

#include "routes/once.hpp"
#include "routes/photo_access.hpp"
#include "routes/report_answer.hpp"
#include "routes/step.hpp"
#include "store/report_reading.hpp"
#include "store/ticket_code.hpp"
#include "tabir/explain.hpp"
#include "tabir/question.hpp"

namespace tabir::routes {
namespace {

bool is_about_one_user(Action action) {
    return action == Action::grant_photo || action == Action::deny_photo || action == Action::revoke_photo;
}

/// What the core is asked about: for a request or grant the one that the caller named.
ReportFacts facts_for(Action action, const store::Stored& stored, const ActionInputs& inputs) {
    return is_about_one_user(action) ? facts_about(stored, inputs.viewer) : facts_of(stored.report);
}

/// 409 with the core's reason.
Response refused(const Context& context, const Request& request, const Caller& caller, const ReportFacts& facts, Action action) {
    Json extra = Json::object();
    for (const ActionExplanation& told : explain(context.edition, caller.viewer, facts).actions) {
        if (told.action != action || !told.reason) continue;
        const Json reason = reason_to_json(*told.reason);
        for (const auto& [name, value] : reason.members()) extra.set(name, value);
    }
    return http::problem(request, Problem::refused, extra);
}

Json gone() {
    Json report = Json::object();
    report.set("visible", false);
    Json body = Json::object();
    body.set("report", std::move(report));
    return body;
}

/// The report as the caller sees it after the step; some steps take it out of sight.
Response after(const Context& context, soci::session& sql, const Request& request, const Caller& caller, const std::string& code) {
    auto decided = decide_about(context, caller, store::find_report(sql, code, caller.viewer.id, context.app.now()));
    if (!decided) return http::json_answer(gone());
    return report_response(answer_report(context, sql, caller, *decided, request.language()));
}

struct Asked {
    std::string code;  ///< canonical; empty when it is none
    Action action = Action::start;
    ActionInputs inputs;
    std::string if_match;
};

/// The step on a report that the caller may see. Whatever comes of it, the caller learns of the report, so it is recorded.
Response act_on(const Context& context, soci::session& sql, const Request& request, const Caller& caller, const Asked& asked,
                Decided& decided, Once& once) {
    const ReportFacts facts = facts_for(asked.action, decided.stored, asked.inputs);
    const ReportAnswer current = answer_report(context, sql, caller, decided, request.language());
    if (!matches(asked.if_match, current.version)) {
        record(context, sql, caller, decided.stored, "report");
        return stale_response(request, current);
    }
    const auto to = transition(context.edition, caller.viewer, facts, asked.action);
    if (!to) {
        record(context, sql, caller, decided.stored, "report");
        return refused(context, request, caller, facts, asked.action);
    }
    const Step step{context, sql, caller, decided.stored, asked.inputs, asked.action, *to, context.app.now()};
    if (const auto wrong = misfit(step)) {
        record(context, sql, caller, decided.stored, "report");
        return bad_value(request, wrong->member, wrong->detail);
    }
    take(step);
    record(context, sql, caller, decided.stored, code(asked.action));
    Response response = after(context, sql, request, caller, asked.code);
    once.keep(sql, response);
    return response;
}

}  // namespace

Response post_action(const Context& context, const Request& request, const Caller& caller) {
    const auto action = word_of<Action>(request.captures[1]);
    if (!action || *action == Action::submit) return not_found(request);
    auto inputs = read_action_inputs(request, *action);
    if (auto* wrong = std::get_if<Response>(&inputs)) return std::move(*wrong);
    const auto if_match = request.header("if-match");
    if (!if_match) return header_missing(request, "If-Match");
    Once once(context, request, caller);
    if (once.problem()) return *once.problem();
    const Asked asked{store::read_ticket_code(request.captures[0]).value_or(""), *action, std::get<ActionInputs>(inputs),
                      std::string(*if_match)};

    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    auto decided = decide_about(context, caller, store::find_report(sql, asked.code, caller.viewer.id, context.app.now()));
    std::optional<Response> response = once.answered(sql, asked.code + "/" + std::string(code(*action)));
    if (!decided) {
        // Done once, and out of sight since: what it showed then is not shown again.
        return response && response->status == 200 ? http::json_answer(gone()) : not_found(request);
    }
    if (!response) {
        response = act_on(context, sql, request, caller, asked, *decided, once);
    } else {
        record(context, sql, caller, decided->stored, "report");
        if (once.outdated()) response = after(context, sql, request, caller, asked.code);
    }
    transaction.commit();
    return *response;
}

}  // namespace tabir::routes
