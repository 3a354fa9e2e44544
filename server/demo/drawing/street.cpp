#include "demo/drawing/street.hpp"

#include "demo/drawing/houses.hpp"
#include "demo/drawing/things.hpp"

namespace tabir::demo::drawing {
namespace {

void sky(Svg& svg, Chance look, Hour hour) {
    const Light& light = light_of(hour);
    svg.gradient("sky", light.sky_top, light.sky_bottom);
    svg.rect(0, 0, canvas_width, canvas_height, {"url(#sky)"});
    const double x = look.between(90, 860), y = look.between(60, 130);
    if (hour == Hour::night) {
        for (int i = 0; i < 26; ++i) svg.circle(look.between(0, 960), look.between(0, 260), 1.6, {"#ffffff", 0.7});
        svg.circle(x, y, 30, {"#f5f0d8"});
        svg.circle(x + 12, y - 7, 26, {light.sky_top});
    } else if (hour == Hour::dusk) {
        svg.circle(x, 330, 62, {"#ffd9a0", 0.9});
    } else if (hour == Hour::morning || hour == Hour::noon) {
        svg.circle(x, y, 40, {"#fff3c4"});
        svg.circle(x, y, 62, {"#fff3c4", 0.3});
    }
    const int clouds = hour == Hour::overcast || hour == Hour::rain ? 7 : hour == Hour::night ? 1 : 4;
    for (int i = 0; i < clouds; ++i) {
        const double cx = look.between(-40, 960), cy = look.between(50, 250), s = look.between(60, 130) / 100.0;
        svg.open(cx, cy, s);
        const Style white = {hour == Hour::rain ? "#8f9aa6" : "#ffffff", hour == Hour::night ? 0.08 : 0.55};
        svg.path("M-90 20 Q-96 -10 -62 -12 Q-50 -46 -12 -38 Q14 -66 48 -36 Q88 -34 86 0 Q96 20 72 20 Z", white);
        svg.close();
    }
}

void skyline(Svg& svg, Chance look, const Light& light) {
    for (double x = -30; x < canvas_width; x += look.between(54, 92)) {
        const double width = look.between(44, 86), height = look.between(90, 290);
        svg.rect(x, pavement_top - height, width, height, {light.far, 0.75});
        if (look.percent(30)) svg.rect(x + width / 2 - 2, pavement_top - height - 36, 4, 36, {light.far, 0.75});
    }
}

void ground(Svg& svg, Chance look) {
    svg.rect(0, pavement_top, canvas_width, kerb - pavement_top, {"#cfc8bb"});
    for (double x = look.between(-40, 0); x < canvas_width; x += 64) {
        svg.line(x, pavement_top, x - 16, kerb - 8, {"#b8b0a1", 1, 2});
    }
    svg.line(0, pavement_top + 26, canvas_width, pavement_top + 26, {"#b8b0a1", 1, 2});
    for (double x = 0; x < canvas_width; x += 80) {
        svg.rect(x, kerb - 10, 40, 12, {"#f2efe8"});
        svg.rect(x + 40, kerb - 10, 40, 12, {"#33383f"});
    }
    svg.gradient("asphalt", "#5f646b", "#4a4f56");
    svg.rect(0, kerb + 2, canvas_width, canvas_height - kerb, {"url(#asphalt)"});
    for (int i = 0; i < 60; ++i) {
        svg.ellipse(look.between(0, 960), look.between(556, 716), look.between(2, 5), 1.4, {"#ffffff", 0.08});
    }
    for (double x = look.between(-90, 0); x < canvas_width; x += 170) {
        svg.polygon({{x, 634}, {x + 92, 634}, {x + 86, 644}, {x - 8, 644}}, {"#f3efe2", 0.85});
    }
}

void cables(Svg& svg, Chance look) {
    const double first = look.between(60, 240);
    for (const double dip : {0.0, 12.0, 26.0}) {
        svg.path("M-40 " + number(190 + dip) + " Q" + number(first - 90) + " " + number(226 + dip) + " " + number(first) + " " +
                     number(172 + dip) + " Q" + number(first + 260) + " " + number(250 + dip) + " " + number(first + 560) +
                     " " + number(172 + dip) + " Q" + number(first + 700) + " " + number(214 + dip) + " 1000 " +
                     number(200 + dip),
                 {"#2f343b", 0.7, 2});
    }
    utility_pole(svg, first, pavement_top + 22, 0.95);
    utility_pole(svg, first + 560, pavement_top + 22, 0.95);
}

void rain(Svg& svg, Chance look) {
    for (int i = 0; i < 90; ++i) {
        const double x = look.between(0, 980), y = look.between(0, 700);
        svg.line(x, y, x - 7, y + 26, {"#e4eef5", 0.35, 2});
    }
}

}  // namespace

const Light& light_of(Hour hour) {
    static constexpr std::array<Light, 6> lights = {{
        {"#8fc9e8", "#fdebcf", "#a9c3cf", "#ffd9a0", 0.08, false},
        {"#4fa8de", "#cfeaf5", "#9dbccb", "#ffffff", 0.0, false},
        {"#b4bfc8", "#dfe3e3", "#a8b1b6", "#5c6b78", 0.12, false},
        {"#77838f", "#b3bcc2", "#87929b", "#2b3a4c", 0.26, true},
        {"#4b4e8a", "#f6a86d", "#8a6b86", "#5b2f5e", 0.24, true},
        {"#0f1a38", "#2d3d66", "#1d2a4b", "#0a1230", 0.52, true},
    }};
    return lights[static_cast<std::size_t>(hour)];
}

void street(Svg& svg, Chance look, Hour hour) {
    const Light& light = light_of(hour);
    svg.glow("lamplight", "#ffe3a0");
    svg.glow("green", "#3fe27c");
    sky(svg, look.branch("sky", static_cast<std::uint64_t>(hour)), hour);
    skyline(svg, look.branch("skyline"), light);
    houses(svg, look.branch("houses"), light.windows_lit);
    ground(svg, look.branch("ground"));
    if (look.branch("cables").percent(45)) cables(svg, look.branch("cables"));
    if (light.shade_opacity > 0) svg.rect(0, 0, canvas_width, canvas_height, {light.shade, light.shade_opacity});
    if (light.windows_lit) lit_windows(svg, look.branch("houses"));
}

void air(Svg& svg, Chance look, Hour hour) {
    const Light& light = light_of(hour);
    // The houses lie in the shade already; things nearer to the eye take less of it.
    if (light.shade_opacity > 0) svg.rect(0, 0, canvas_width, canvas_height, {light.shade, light.shade_opacity * 0.4});
    if (hour == Hour::rain) rain(svg, look.branch("rain"));
}

}  // namespace tabir::demo::drawing
