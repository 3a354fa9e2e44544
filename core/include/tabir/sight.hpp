// A viewer's sight as a closed predicate over reports, and the fields that the viewer may ask by.
#pragma once

#include <vector>

#include "tabir/edition.hpp"
#include "tabir/situation.hpp"

namespace tabir {

/// Conditions on the report that are left once the viewer is known; each set is one way to see a report.
/// Empty list: the viewer sees nothing. A `When` without conditions: everything.
///
/// A store turns it into a WHERE clause; `decide` on each row must agree (architecture.md, "One decision, three uses").
struct Sight {
    std::vector<When> ways;
};
Sight sight_of(const Edition& edition, const Viewer& viewer);

/// The fields that the viewer may filter, sort, group or search by: those seen in full on every report that the viewer can
/// see at all (charter, hidden-time, 2021-07-19).
Set<Field> askable_fields(const Edition& edition, const Viewer& viewer) noexcept;
/// Whether the viewer may search descriptions, as masked: they see that much of every report that they see at all.
bool may_search(const Edition& edition, const Viewer& viewer) noexcept;
/// The same fields for every viewer of that surface with those tags.
Set<Field> askable_fields(const DecisionTable& table, Surface surface, Set<Tag> tags) noexcept;

}  // namespace tabir
