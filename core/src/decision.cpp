#include "tabir/decision.hpp"

namespace tabir {

Decision decide(const Edition& edition, const Viewer& viewer, const ReportFacts& report) noexcept {
    return edition.table().at(situation_of(viewer, report).number(), report.state);
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
