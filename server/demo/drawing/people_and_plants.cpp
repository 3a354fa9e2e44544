#include "demo/drawing/things.hpp"

#include <array>

namespace tabir::demo::drawing {
namespace {

constexpr std::string_view skin = "#c68b62", hair = "#2b2320", bark = "#7a5a3e", clay = "#b5654a";

void figure(Svg& svg, std::string_view shirt, std::string_view trousers) {
    svg.ellipse(0, 0, 22, 5, {"#000000", 0.2});
    svg.rect(-13, -48, 11, 48, {trousers}, 4);
    svg.rect(2, -48, 11, 48, {trousers}, 4);
    svg.path("M-17 -46 Q-20 -92 0 -94 Q20 -92 17 -46 Z", {shirt});
    svg.line(-15, -84, -20, -56, {shirt, 1, 8});
    svg.line(15, -84, 20, -56, {shirt, 1, 8});
    svg.circle(-21, -51, 5, {skin});
    svg.circle(21, -51, 5, {skin});
    svg.rect(-4, -102, 8, 12, {skin});
    svg.circle(0, -110, 13, {skin});
}

}  // namespace

std::string_view cloth_colour(Chance& chance) {
    static constexpr std::array<std::string_view, 9> colours = {"#e0654f", "#3f7fbf", "#f3c04b", "#5aa469", "#8d6cab",
                                                                "#f4efe6", "#37566f", "#d98ba0", "#4f5b66"};
    return chance.pick(colours);
}

void person(Svg& svg, double x, double y, double scale, std::string_view shirt, std::string_view trousers) {
    svg.open(x, y, scale);
    figure(svg, shirt, trousers);
    svg.path("M-14 -108 Q-14 -126 0 -126 Q14 -126 14 -108 Q8 -116 0 -115 Q-8 -116 -14 -108 Z", {hair});
    svg.close();
}

void worker(Svg& svg, double x, double y, double scale, std::string_view vest) {
    svg.open(x, y, scale);
    figure(svg, vest, "#3b4654");
    svg.rect(-17, -70, 34, 6, {"#f5f2c4"});
    svg.rect(-17, -58, 34, 6, {"#f5f2c4"});
    svg.path("M-16 -111 Q-15 -129 0 -129 Q15 -129 16 -111 Z", {"#f4c430"});
    svg.rect(-18, -113, 36, 4, {"#d9a514"}, 2);
    svg.close();
}

void tree(Svg& svg, double x, double y, double scale, std::string_view leaves) {
    svg.open(x, y, scale);
    svg.ellipse(0, 0, 46, 7, {"#000000", 0.16});
    svg.path("M-9 0 L-6 -104 L6 -104 L10 0 Z", {bark});
    svg.line(0, -84, 26, -118, {bark, 1, 7});
    svg.circle(-34, -136, 40, {leaves});
    svg.circle(32, -140, 42, {leaves});
    svg.circle(0, -178, 48, {leaves});
    svg.circle(0, -132, 42, {leaves});
    svg.circle(-16, -188, 24, {"#ffffff", 0.12});
    svg.circle(-40, -146, 18, {"#ffffff", 0.1});
    svg.close();
}

void palm(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.ellipse(0, 0, 30, 6, {"#000000", 0.16});
    svg.path("M-7 0 Q-2 -110 10 -206 L18 -206 Q10 -110 9 0 Z", {"#8f6d4b"});
    for (const double turn : {-8.0, 28.0, 64.0, 150.0, 186.0, 222.0}) {
        svg.open(14, -206, 1, turn);
        svg.path("M0 0 Q46 -30 92 8 Q46 -8 0 8 Z", {"#3f8f5b"});
        svg.close();
    }
    svg.circle(8, -198, 7, {"#a5793f"});
    svg.circle(22, -196, 7, {"#a5793f"});
    svg.close();
}

void bush(Svg& svg, double x, double y, double scale, std::string_view leaves) {
    svg.open(x, y, scale);
    svg.circle(-24, -16, 18, {leaves});
    svg.circle(0, -24, 24, {leaves});
    svg.circle(26, -16, 18, {leaves});
    svg.rect(-42, -16, 86, 16, {leaves}, 6);
    svg.close();
}

void planter(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.path("M-26 -34 L26 -34 L20 0 L-20 0 Z", {clay});
    svg.rect(-30, -40, 60, 9, {"#c9775a"}, 3);
    svg.circle(-14, -54, 15, {"#4f9d69"});
    svg.circle(13, -56, 16, {"#4f9d69"});
    svg.circle(0, -68, 16, {"#5fb37a"});
    svg.circle(-10, -62, 4, {"#f0739a"});
    svg.circle(12, -68, 4, {"#f0739a"});
    svg.close();
}

}  // namespace tabir::demo::drawing
