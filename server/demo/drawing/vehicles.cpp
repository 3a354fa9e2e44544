#include "demo/drawing/things.hpp"

#include <array>

namespace tabir::demo::drawing {
namespace {

constexpr std::string_view tyre = "#22252b", rim = "#b9c0c9", glass = "#bfe0ee", frame = "#3a3f48";

void wheel(Svg& svg, double x, double y, double radius) {
    svg.circle(x, y, radius, {tyre});
    svg.circle(x, y, radius * 0.5, {rim});
}

}  // namespace

std::string_view car_colour(Chance& chance) {
    static constexpr std::array<std::string_view, 8> colours = {"#d9483b", "#f2f2ee", "#33465e", "#8a9099",
                                                                "#2f7f79", "#e3a13a", "#5b6fb5", "#20232a"};
    return chance.pick(colours);
}

void car(Svg& svg, double x, double y, double scale, std::string_view colour, bool mirrored) {
    svg.open(x, y, scale, 0, mirrored);
    svg.ellipse(0, 0, 104, 9, {"#000000", 0.22});
    svg.path("M-70 -58 Q-58 -100 -22 -102 L30 -102 Q54 -100 74 -60 Z", {colour});
    svg.path("M-56 -60 Q-46 -91 -20 -92 L-2 -92 L-2 -60 Z", {glass});
    svg.path("M6 -60 L6 -92 L28 -92 Q46 -90 60 -60 Z", {glass});
    svg.path("M-100 -24 Q-102 -56 -72 -60 L76 -60 Q102 -54 102 -30 L100 -18 Q98 -14 92 -14 L-94 -14 Q-100 -16 -100 -24 Z",
             {colour});
    svg.rect(-98, -26, 198, 10, {"#000000", 0.14}, 4);
    svg.rect(88, -48, 14, 10, {"#ffe9a8"}, 4);
    svg.rect(-101, -48, 10, 10, {"#b3261e"}, 4);
    svg.rect(8, -50, 16, 4, {"#000000", 0.3}, 2);
    wheel(svg, -58, -16, 19);
    wheel(svg, 60, -16, 19);
    svg.close();
}

void minibus(Svg& svg, double x, double y, double scale, std::string_view colour, bool mirrored) {
    svg.open(x, y, scale, 0, mirrored);
    svg.ellipse(0, 0, 112, 9, {"#000000", 0.22});
    svg.path(
        "M-108 -20 L-108 -104 Q-106 -118 -92 -118 L62 -118 Q80 -116 90 -92 L104 -58 Q110 -50 110 -36 L108 -18 Q106 -14 100 -14 "
        "L-102 -14 Q-108 -14 -108 -20 Z",
        {colour});
    svg.rect(-98, -106, 44, 36, {glass}, 5);
    svg.rect(-48, -106, 44, 36, {glass}, 5);
    svg.path("M4 -106 L56 -106 Q70 -104 78 -86 L86 -70 L4 -70 Z", {glass});
    svg.rect(-108, -58, 214, 8, {"#ffffff", 0.75});
    svg.rect(2, -68, 3, 52, {"#000000", 0.25});
    svg.rect(96, -44, 13, 10, {"#ffe9a8"}, 4);
    wheel(svg, -62, -16, 20);
    wheel(svg, 66, -16, 20);
    svg.close();
}

void motorbike(Svg& svg, double x, double y, double scale, std::string_view colour, std::string_view rider, bool mirrored) {
    svg.open(x, y, scale, 0, mirrored);
    svg.ellipse(0, 0, 58, 6, {"#000000", 0.22});
    wheel(svg, -38, -15, 16);
    wheel(svg, 40, -15, 16);
    svg.line(40, -16, 28, -58, {frame, 1, 5});
    svg.path("M-48 -36 Q-20 -50 0 -34 L18 -34 L26 -56 L34 -54 L28 -24 L-10 -22 L-40 -24 Z", {colour});
    svg.rect(-42, -50, 44, 9, {tyre}, 4);
    svg.line(22, -60, 36, -64, {frame, 1, 5});
    svg.circle(36, -50, 6, {"#ffe9a8"});
    if (!rider.empty()) {
        svg.path("M-10 -46 L12 -40 L14 -22 L4 -22 L2 -32 L-18 -38 Z", {"#39424f"});
        svg.path("M-20 -48 Q-22 -88 -2 -92 Q12 -88 8 -48 Z", {rider});
        svg.line(2, -82, 24, -62, {rider, 1, 9});
        svg.circle(0, -104, 14, {"#f0f0ea"});
        svg.path("M-1 -112 L14 -106 L13 -96 L2 -96 Z", {"#4a6374"});
    }
    svg.close();
}

}  // namespace tabir::demo::drawing
