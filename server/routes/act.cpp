#include "routes/act.hpp"

#include "routes/change.hpp"
#include "routes/photo_access.hpp"
#include "routes/step.hpp"
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

/// The step, once the core allows it and its inputs fit.
std::optional<Response> step(const Changing& changing, Action action, const ActionInputs& inputs) {
    const auto& [context, sql, request, caller, decided] = changing;
    const ReportFacts facts = facts_for(action, decided.stored, inputs);
    const auto to = transition(context.edition, caller.viewer, facts, action);
    if (!to) return refused(context, request, caller, facts, action);
    const Step step{context, sql, caller, decided.stored, inputs, action, *to, context.app.now()};
    if (const auto wrong = misfit(step)) return bad_value(request, wrong->member, wrong->detail);
    // Asked last: whoever is not allowed the step learns nothing by it.
    if (action == Action::grant_photo && !auth::has_just_proved(context.app, caller)) {
        return auth::step_up_needed(context.app, sql, request, caller);
    }
    take(step);
    return std::nullopt;
}

}  // namespace

Response post_action(const Context& context, const Request& request, const Caller& caller) {
    const auto action = word_of<Action>(request.captures[1]);
    if (!action || *action == Action::submit) return not_found(request);
    auto inputs = read_action_inputs(request, *action);
    if (auto* wrong = std::get_if<Response>(&inputs)) return std::move(*wrong);
    // Some steps take the report out of sight: an officer hands it over to another agency.
    return change_report(context, request, caller, {std::string(code(*action)), true, code(*action), [&](const Changing& changing) {
        return step(changing, *action, std::get<ActionInputs>(inputs));
    }});
}

}  // namespace tabir::routes
