// The row of houses along the street.
#pragma once

#include "demo/chance.hpp"
#include "demo/drawing/svg.hpp"

namespace tabir::demo::drawing {

/// Draws the row; the same `look` gives the same row.
void houses(Svg& svg, Chance look, bool windows_lit);
/// Draws once more, over the shade of the evening, those windows of the same row that are lit.
void lit_windows(Svg& svg, Chance look);

}  // namespace tabir::demo::drawing
