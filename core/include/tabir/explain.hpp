// Why: the rules behind a decision, and for each thing refused the reason.
#pragma once

#include <optional>
#include <vector>

#include "tabir/change.hpp"
#include "tabir/decision.hpp"

namespace tabir {

/// A rule that would give what was refused, and what keeps it from applying. Facts of the report are named only to a viewer
/// who meets everything the rule asks of the viewer: the others learn what they lack, nothing about the report.
struct Unmet {
    const Rule* rule = nullptr;
    Set<Condition> missing;   ///< of `if`: do not hold
    Set<Condition> blocking;  ///< of `unless`: hold
};

/// Why a thing was refused, or shown below full.
struct Reason {
    Refusal refusal = Refusal::not_visible;
    std::vector<Unmet> unmet;  ///< for conditions_unmet
    Set<State> from;           ///< for wrong_state: where the step exists
    /// Unless it is not visible, or nothing would ever allow it.
    std::optional<Change> smallest;
    /// The articles of the charter that stand in the way as things are, as far as the viewer may know how things are.
    Set<Article> articles;
};

struct FieldExplanation {
    Field field = Field::ticket_code;
    Level level = Level::hidden;
    std::vector<const Rule*> rules;  ///< that gave this level
    std::optional<Reason> reason;    ///< when below full
};
struct LabelExplanation {
    Label label = Label::public_;
    std::vector<const Rule*> rules;
};
struct ActionExplanation {
    Action action = Action::submit;
    bool allowed = false;
    std::vector<const Rule*> rules;  ///< that allow it
    std::optional<Reason> reason;    ///< when refused
};

/// The decision with its reasons: every field, the labels given, every action but submit.
struct Explanation {
    Decision decision;
    std::vector<const Rule*> sight;
    std::vector<FieldExplanation> fields;
    std::vector<LabelExplanation> labels;
    std::vector<ActionExplanation> actions;
};

/// Points into `edition`, which must outlive the answer.
Explanation explain(const Edition& edition, const Viewer& viewer, const ReportFacts& report);

}  // namespace tabir
