// What is wrong in the street: one painter for each category, which draws the problem, or the same place solved.
#pragma once

#include "demo/chance.hpp"
#include "demo/drawing/svg.hpp"

namespace tabir::demo::drawing {

using Painter = void (*)(Svg&, Chance, bool solved);

// Of road and water.
void damaged_road(Svg& svg, Chance look, bool solved);
void damaged_pavement(Svg& svg, Chance look, bool solved);
void street_light(Svg& svg, Chance look, bool solved);
/// The lamps themselves, drawn after the darkness.
void street_light_shine(Svg& svg, Chance look, bool solved);
void flood(Svg& svg, Chance look, bool solved);
void tap_water(Svg& svg, Chance look, bool solved);
void fallen_tree(Svg& svg, Chance look, bool solved);

// Of people and their things.
void rubbish(Svg& svg, Chance look, bool solved);
void illegal_parking(Svg& svg, Chance look, bool solved);
void traffic_jam(Svg& svg, Chance look, bool solved);
void vendors(Svg& svg, Chance look, bool solved);
void noise(Svg& svg, Chance look, bool solved);
void crowd(Svg& svg, Chance look, bool solved);
void illegal_building(Svg& svg, Chance look, bool solved);

}  // namespace tabir::demo::drawing
