// The viewer's sight as SQL: the one place where the core's predicate becomes a WHERE clause.
//
// Proven equal to core::decide by enumeration (tests/server/sight_sql_test.cpp).
#pragma once

#include <string>

#include "store/query.hpp"
#include "tabir/report.hpp"
#include "tabir/sight.hpp"

namespace tabir::store {

/// A condition over `reports r`, true exactly for the reports that the viewer may see at `now`. Binds its values in `query`.
/// A condition that it does not know makes its way of seeing false: never wider than the core.
std::string sight_sql(const Sight& sight, const Viewer& viewer, Milliseconds now, Query& query);

}  // namespace tabir::store
