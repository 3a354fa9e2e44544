// decision.md once more, read off its tables by hand, with nothing of the core's rules, masks or editions.
#pragma once

#include <string_view>

#include "tabir/decision.hpp"

namespace tabir::test {

/// What decision.md answers. Slow and plain on purpose.
Decision by_the_book(std::string_view edition, const Viewer& viewer, const ReportFacts& report);

}  // namespace tabir::test
