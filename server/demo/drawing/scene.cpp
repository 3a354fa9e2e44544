#include "demo/drawing/scene.hpp"

#include <array>
#include <stdexcept>

#include "demo/drawing/problems.hpp"
#include "demo/drawing/street.hpp"

namespace tabir::demo::drawing {
namespace {

constexpr std::array<Hour, 5> any_day = {Hour::morning, Hour::noon, Hour::noon, Hour::overcast, Hour::dusk};
constexpr std::array<Hour, 5> by_day = {Hour::morning, Hour::noon, Hour::noon, Hour::overcast, Hour::morning};
constexpr std::array<Hour, 5> wet = {Hour::rain, Hour::rain, Hour::overcast, Hour::overcast, Hour::rain};
constexpr std::array<Hour, 5> late = {Hour::night, Hour::dusk, Hour::night, Hour::dusk, Hour::night};
constexpr std::array<Hour, 5> dark = {Hour::night, Hour::night, Hour::night, Hour::night, Hour::night};

struct Scene {
    std::string_view category;
    Painter paint;
    const std::array<Hour, 5>& when;  ///< it is wrong
    const std::array<Hour, 5>& when_solved;
};

constexpr std::array<Scene, 13> scenes = {{
    {"jalan-rusak", damaged_road, any_day, by_day},
    {"trotoar", damaged_pavement, any_day, by_day},
    {"lampu-jalan", street_light, dark, dark},
    {"banjir-saluran", flood, wet, by_day},
    {"sampah", rubbish, any_day, by_day},
    {"parkir-liar", illegal_parking, any_day, by_day},
    {"kemacetan", traffic_jam, any_day, by_day},
    {"pohon", fallen_tree, wet, by_day},
    {"pkl", vendors, any_day, by_day},
    {"kebisingan", noise, late, late},
    {"ketertiban", crowd, late, late},
    {"bangunan-liar", illegal_building, by_day, by_day},
    {"air-bersih", tap_water, by_day, by_day},
}};

/// Some pictures are taken through a window: the viewpoint alone tells where their maker lives.
void window_frame(Svg& svg, Chance look) {
    constexpr std::string_view wood = "#3a2b24";
    svg.rect(0, 0, 46, canvas_height, {wood});
    svg.rect(canvas_width - 40, 0, 40, canvas_height, {wood});
    svg.rect(0, 0, canvas_width, 34, {wood});
    svg.rect(0, canvas_height - 58, canvas_width, 58, {"#4a3830"});
    svg.rect(0, canvas_height - 64, canvas_width, 10, {"#5d483d"});
    const double bar = look.between(420, 540);
    svg.rect(bar, 0, 16, canvas_height - 58, {wood});
    const std::string_view curtain = look.percent(50) ? "#c9b79c" : "#9fb4c0";
    svg.path("M46 34 L190 34 Q150 330 96 " + number(canvas_height - 60) + " L46 " + number(canvas_height - 60) + " Z",
             {curtain, 0.95});
    for (const double x : {80.0, 116.0, 150.0})
        svg.path("M" + number(x) + " 34 Q" + number(x - 16) + " 340 " + number(x - 40) + " 650", {"#000000", 0.12, 4});
}

}  // namespace

std::string draw(std::string_view category, std::uint64_t variant, bool solved) {
    for (const Scene& scene : scenes) {
        if (scene.category != category) continue;
        const Chance look = Chance(0x7ab1).branch(category, variant);
        const Hour hour = look.branch(solved ? "later" : "hour").pick(solved ? scene.when_solved : scene.when);
        Svg svg;
        street(svg, look, hour);
        scene.paint(svg, look.branch("problem"), solved);
        air(svg, look, hour);
        if (scene.paint == street_light) street_light_shine(svg, look.branch("problem"), solved);
        if (!solved && look.branch("window").percent(25)) window_frame(svg, look.branch("frame"));
        return svg.text();
    }
    throw std::out_of_range("no scene for category " + std::string(category));
}

}  // namespace tabir::demo::drawing
