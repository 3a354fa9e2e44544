// The street behind every scene: sky, skyline, houses, pavement and road.
#pragma once

#include <array>
#include <string_view>

#include "demo/chance.hpp"
#include "demo/drawing/svg.hpp"

namespace tabir::demo::drawing {

/// Heights on the canvas.
inline constexpr double pavement_top = 476;  ///< where houses meet the pavement
inline constexpr double kerb = 536;          ///< where the pavement meets the road
inline constexpr double pavement_foot = 522; ///< where things on the pavement stand

enum class Hour { morning, noon, overcast, rain, dusk, night };

/// What the hour does to the colours.
struct Light {
    std::string_view sky_top;
    std::string_view sky_bottom;
    std::string_view far;      ///< the skyline
    std::string_view shade;    ///< laid over everything ...
    double shade_opacity = 0;  ///< ... so strongly
    bool windows_lit = false;
};
const Light& light_of(Hour hour);

/// Draws the whole street. `look` decides houses and trees, so the same look is the same street at any hour.
void street(Svg& svg, Chance look, Hour hour);
/// The hour's air over the things that were drawn in the street: dusk, darkness, rain. What is drawn after it shines.
void air(Svg& svg, Chance look, Hour hour);

}  // namespace tabir::demo::drawing
