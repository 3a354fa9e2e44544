#include "tabir/decision.hpp"

namespace tabir {

Decision decide(const Edition& edition, Set<Condition> facts, State state) noexcept {
    const Edition::Tables& tables = edition.tables();
    Decision decision;
    for (const auto& row : tables.sight) decision.visible |= row.when.holds(facts);
    // sight-before-act: of what a viewer may not see, nothing is said and nothing can be done.
    if (!decision.visible) return decision;

    for (const auto& row : tables.fields) {
        if (row.when.holds(facts)) decision.fields.raise(row.fields, row.level);
    }
    std::uint32_t labels = 0;
    for (const auto& row : tables.labels) {
        if (row.when.holds(facts)) labels |= row.labels;
    }
    std::uint32_t actions = 0;
    for (const auto& row : tables.actions) {
        if (row.when.holds(facts)) actions |= row.actions;
    }
    decision.labels = Set<Label>::from_bits(labels);
    decision.actions = Set<Action>::from_bits(actions & tables.actions_in_state[index(state)]);
    return decision;
}

Decision decide(const Edition& edition, const Viewer& viewer, const ReportFacts& report) noexcept {
    return decide(edition, conditions_of(viewer, report), report.state);
}

Result<State> transition(const Edition& edition, const Viewer& viewer, const ReportFacts& report, Action action) {
    const Decision decision = decide(edition, viewer, report);
    if (!decision.visible) return Error{"not_visible", "", "there is no such report"};
    const Transition& step = edition.transition(action);
    if (!step.from.has(report.state)) {
        return Error{"wrong_state", "", "`" + std::string(code(action)) + "` is no step from `" + std::string(code(report.state)) + "`"};
    }
    if (!decision.actions.has(action)) {
        return Error{"conditions_unmet", "", "`" + std::string(code(action)) + "` is not allowed to this viewer"};
    }
    return step.to.value_or(report.state);
}

}  // namespace tabir
