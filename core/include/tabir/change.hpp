// The smallest change of facts that would allow a thing.
#pragma once

#include <optional>

#include "tabir/edition.hpp"

namespace tabir {

/// The fewest facts that would have to be different for a thing to be allowed. What the viewer may not know counts as if it
/// were different, so that the change is the same whatever it is.
struct Change {
    const Rule* rule = nullptr;  ///< the rule that would then give it
    Set<Condition> gain;         ///< what would have to hold
    Set<Condition> lose;         ///< what would have to hold no more
    Set<State> state;            ///< where the report would have to be; empty when it is there
};

/// The conditions of which a viewer who is shown `decision` may know whether they hold: all about themselves; about the report
/// what the fields shown tell; that others ask for the photo or hold a grant, the Bureau alone.
Set<Condition> known_to(Set<Condition> facts, const Decision& decision) noexcept;

/// For a viewer who sees the report. Nothing when no rule, or no situation, would ever allow it. Of several changes of one size
/// the one that leaves the report as it is, then the viewer; of those the one of the edition's first rule. Points into `edition`.
std::optional<Change> smallest_change(const Edition& edition, Set<Condition> facts, const Decision& decision, Field field);
std::optional<Change> smallest_change(const Edition& edition, Set<Condition> facts, State state, const Decision& decision, Action action);

}  // namespace tabir
