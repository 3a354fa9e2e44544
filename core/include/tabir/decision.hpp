// The decision: one pure function of edition, viewer and facts. Contract: decision.md.
#pragma once

#include "tabir/disclosure.hpp"
#include "tabir/edition.hpp"
#include "tabir/situation.hpp"

namespace tabir {

/// Decides. Allocates nothing, throws nothing.
Decision decide(const Edition& edition, const Viewer& viewer, const ReportFacts& report) noexcept;

/// Where the action leads: the new state (the present one for an action that changes none). Refused when the viewer may not
/// see the report ("not_visible"), when the state has no such step ("wrong_state"), or when no rule allows it
/// ("conditions_unmet").
Result<State> transition(const Edition& edition, const Viewer& viewer, const ReportFacts& report, Action action);

}  // namespace tabir
