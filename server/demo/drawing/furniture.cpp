#include "demo/drawing/things.hpp"

namespace tabir::demo::drawing {

namespace {
constexpr std::string_view steel = "#5d6874", dark_steel = "#424b55", orange = "#ef7d2d", paper = "#f7f4ec";
}

void lamp_post(Svg& svg, double x, double y, double scale, bool lit) {
    svg.open(x, y, scale);
    svg.rect(-5, -330, 10, 330, {dark_steel}, 3);
    svg.rect(-11, -24, 22, 24, {steel}, 3);
    svg.path("M0 -326 Q6 -360 60 -360 L84 -360", {dark_steel, 1, 8});
    svg.path("M56 -368 L108 -364 L106 -352 L58 -352 Z", {steel});
    if (lit) {
        svg.ellipse(82, -300, 190, 190, {"url(#lamplight)"});
        svg.path("M62 -352 L104 -352 L210 0 L-40 0 Z", {"#ffe9a8", 0.22});
        svg.rect(62, -353, 42, 7, {"#fff6d6"}, 3);
    } else {
        svg.rect(62, -353, 42, 6, {"#2b3036"}, 3);
    }
    svg.close();
}

void utility_pole(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.rect(-6, -350, 12, 350, {"#7b7f84"}, 3);
    svg.rect(-44, -336, 88, 7, {dark_steel}, 2);
    for (const double at : {-38.0, -16.0, 16.0, 38.0}) svg.rect(at - 3, -344, 6, 9, {"#d8dde2"}, 2);
    svg.rect(-18, -300, 36, 26, {steel}, 3);
    svg.close();
}

void cone(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.ellipse(0, 0, 26, 5, {"#000000", 0.2});
    svg.path("M-6 -58 L6 -58 L18 -4 L-18 -4 Z", {orange});
    svg.path("M-10 -40 L10 -40 L13 -26 L-13 -26 Z", {paper});
    svg.rect(-24, -7, 48, 8, {"#d66a1f"}, 3);
    svg.close();
}

void barrier(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.rect(-60, -62, 7, 62, {steel});
    svg.rect(53, -62, 7, 62, {steel});
    svg.rect(-70, -66, 140, 22, {paper}, 3);
    for (const double at : {-62.0, -24.0, 14.0})
        svg.polygon({{at, -44}, {at + 18, -66}, {at + 36, -66}, {at + 18, -44}}, {"#d8402f"});
    svg.close();
}

void bin(Svg& svg, double x, double y, double scale, std::string_view colour) {
    svg.open(x, y, scale);
    svg.ellipse(0, 0, 30, 5, {"#000000", 0.2});
    svg.path("M-26 -66 L26 -66 L21 -4 L-21 -4 Z", {colour});
    svg.rect(-30, -76, 60, 12, {colour}, 4);
    svg.rect(-30, -76, 60, 12, {"#000000", 0.18}, 4);
    svg.rect(-8, -54, 16, 16, {paper, 0.8}, 8);
    svg.circle(-15, -2, 5, {dark_steel});
    svg.circle(15, -2, 5, {dark_steel});
    svg.close();
}

void rubbish_bag(Svg& svg, double x, double y, double scale, std::string_view colour) {
    svg.open(x, y, scale);
    svg.path("M-30 0 Q-42 -30 -14 -48 L-8 -60 L8 -60 L12 -48 Q42 -34 32 0 Z", {colour});
    svg.path("M-14 -50 Q0 -42 14 -50", {"#000000", 0.3, 3});
    svg.path("M-20 -34 Q-26 -20 -20 -8", {"#ffffff", 0.35, 4});
    svg.close();
}

void crate(Svg& svg, double x, double y, double scale, std::string_view colour) {
    svg.open(x, y, scale);
    svg.rect(-30, -44, 60, 44, {colour}, 3);
    svg.rect(-30, -44, 60, 44, {"#000000", 0.25, 3}, 3);
    svg.line(-30, -22, 30, -22, {"#000000", 0.2, 3});
    svg.close();
}

void no_parking_sign(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.rect(-4, -170, 8, 170, {steel}, 2);
    svg.circle(0, -190, 34, {"#d8342a"});
    svg.circle(0, -190, 25, {paper});
    svg.path("M-7 -174 L-7 -206 L2 -206 Q12 -204 12 -196 Q12 -188 2 -187 L-6 -187", {"#23272e", 1, 6});
    svg.line(-20, -208, 20, -172, {"#d8342a", 1, 7});
    svg.close();
}

void traffic_light(Svg& svg, double x, double y, double scale, bool working) {
    svg.open(x, y, scale);
    svg.rect(-5, -250, 10, 250, {dark_steel}, 3);
    svg.rect(-22, -350, 44, 112, {"#262b31"}, 9);
    svg.circle(0, -328, 13, {"#59302e"});
    svg.circle(0, -294, 13, {"#57502f"});
    svg.circle(0, -260, 13, {working ? "#3fe27c" : "#2c4735"});
    if (working) svg.circle(0, -260, 40, {"url(#green)"});
    svg.close();
}

void stall(Svg& svg, double x, double y, double scale, std::string_view cloth) {
    svg.open(x, y, scale);
    svg.ellipse(0, 0, 92, 8, {"#000000", 0.2});
    svg.rect(-78, -164, 6, 160, {"#8a6a49"});
    svg.rect(72, -164, 6, 160, {"#8a6a49"});
    svg.rect(-84, -78, 168, 62, {"#c99a63"}, 4);
    svg.rect(-84, -84, 168, 12, {"#a97b49"}, 3);
    for (const double at : {-66.0, -40.0, -14.0, 12.0, 38.0, 62.0}) svg.circle(at, -92, 12, {at < 0 ? "#f0a93b" : "#d9534a"});
    svg.path("M-98 -160 L-74 -204 L74 -204 L98 -160 Z", {cloth});
    for (const double at : {-98.0, -42.0, 14.0}) {
        svg.path("M" + number(at) + " -160 l28 0 q0 20 -14 20 q-14 0 -14 -20", {cloth});
        svg.path("M" + number(at + 28) + " -160 l28 0 q0 20 -14 20 q-14 0 -14 -20", {paper});
    }
    svg.circle(-50, -10, 12, {"#22252b"});
    svg.circle(50, -10, 12, {"#22252b"});
    svg.close();
}

void loudspeaker(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.rect(-34, -124, 68, 124, {"#2c3037"}, 6);
    svg.circle(0, -90, 20, {"#4b525c"});
    svg.circle(0, -90, 9, {"#22252b"});
    svg.circle(0, -38, 27, {"#4b525c"});
    svg.circle(0, -38, 12, {"#22252b"});
    svg.close();
}

void bucket(Svg& svg, double x, double y, double scale, std::string_view water) {
    svg.open(x, y, scale);
    svg.ellipse(0, -2, 34, 6, {"#000000", 0.2});
    svg.path("M-38 -56 L38 -56 L28 -4 Q0 4 -28 -4 Z", {"#3f84c4"});
    svg.ellipse(0, -56, 38, 10, {"#2e679c"});
    if (!water.empty()) svg.ellipse(0, -54, 33, 7, {water});
    svg.path("M-37 -58 Q0 -104 37 -58", {"#dfe5ea", 1, 4});
    svg.close();
}

void standpipe(Svg& svg, double x, double y, double scale) {
    svg.open(x, y, scale);
    svg.rect(-8, -150, 16, 150, {"#8e979f"}, 4);
    svg.rect(-14, -14, 28, 14, {"#6b747c"}, 3);
    svg.path("M0 -138 L52 -138 Q66 -138 66 -122 L66 -108", {"#8e979f", 1, 14});
    svg.rect(56, -112, 20, 8, {"#6b747c"}, 2);
    svg.rect(16, -164, 32, 8, {"#c44536"}, 4);
    svg.rect(28, -160, 8, 18, {"#c44536"});
    svg.close();
}

}  // namespace tabir::demo::drawing
