// A planned city as one text, to compare two of them.
#pragma once

#include <string>
#include <vector>

#include "demo/plan.hpp"

namespace tabir::demo {

/// Holds everything planned, times as distances from `now`: two cities are the same when their texts are.
std::string as_text(const std::vector<PlannedReport>& city, Milliseconds now);

}  // namespace tabir::demo
