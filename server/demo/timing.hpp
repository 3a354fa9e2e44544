// When things happened: the times of a life that is already told, and who looked at the report meanwhile.
#pragma once

#include "data/reference.hpp"
#include "demo/cast.hpp"
#include "demo/chance.hpp"
#include "demo/walk.hpp"
#include "tabir/report.hpp"

namespace tabir::demo {

/// Sets the times of the report and its events, in rising order, none after `now`, and its due time. Open reports come out
/// overdue, due soon and on time; those of a channel of the past lie in that channel's days.
void set_times(Report& report, const data::Reference& reference, Chance chance, Milliseconds now);

/// Adds the looks that go with the steps: whoever acted had opened the report before.
void add_looks(PlannedReport& planned, const Cast& cast, Chance chance);

}  // namespace tabir::demo
