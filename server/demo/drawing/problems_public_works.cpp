#include "demo/drawing/problems.hpp"

#include <array>
#include <cstdlib>

#include "demo/drawing/street.hpp"
#include "demo/drawing/things.hpp"

namespace tabir::demo::drawing {
namespace {

constexpr std::string_view vest = "#ef7d2d";

std::string at(double x, double y) { return number(x) + " " + number(y) + " "; }

void pothole(Svg& svg, Chance& chance, double x, double y, double width) {
    const double depth = width * 0.26;
    const auto edge = [&] { return chance.between(-8, 8); };
    svg.path("M" + at(x - width + edge(), y) + "Q" + at(x - width * 0.7, y - depth + edge()) + at(x - width * 0.1, y - depth) +
                 "Q" + at(x + width * 0.6, y - depth + edge()) + at(x + width, y + edge()) + "Q" +
                 at(x + width * 0.6, y + depth + edge()) + at(x, y + depth) + "Q" + at(x - width * 0.8, y + depth + edge()) +
                 at(x - width + edge(), y) + "Z",
             {"#7d7468"});
    svg.ellipse(x + 3, y + 3, width * 0.82, depth * 0.72, {"#2f3136"});
    svg.ellipse(x + 6, y + 7, width * 0.62, depth * 0.42, {chance.percent(50) ? "#7fa6b8" : "#3f4147"});
    for (int i = 0; i < 7; ++i) {
        svg.ellipse(x + chance.between(-100, 100) * width / 80, y + chance.between(-30, 34) * depth / 22, 4, 3, {"#8d8477"});
    }
    svg.path("M" + at(x + width, y) + "l18 -6 l10 8 l20 -4", {"#33363b", 1, 3});
    svg.path("M" + at(x - width, y) + "l-16 8 l-12 -4 l-14 8", {"#33363b", 1, 3});
}

void water(Svg& svg, double top, std::string_view colour) {
    svg.rect(0, top, canvas_width, canvas_height - top, {colour, 0.88});
    svg.path("M0 " + at(0, top).substr(2) + "q40 -7 80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0",
             {"#e6dcc4", 0.8, 4});
}

}  // namespace

void damaged_road(Svg& svg, Chance look, bool solved) {
    const int holes = look.between(2, 4);
    const double first = look.between(150, 260);
    for (int i = 0; i < holes; ++i) {
        const double x = first + i * 210, y = look.between(588, 676), width = look.between(54, 92);
        if (!solved) {
            pothole(svg, look, x, y, width);
        } else {
            svg.polygon({{x - width, y - 26}, {x + width, y - 26}, {x + width - 14, y + 28}, {x - width - 14, y + 28}},
                        {"#2f3338"});
            svg.polygon({{x - width, y - 26}, {x + width, y - 26}, {x + width - 1, y - 22}, {x - width - 1, y - 22}},
                        {"#50555c"});
        }
    }
    if (solved) {
        cone(svg, first - 96, 640, 1);
        cone(svg, first + 480, 700, 1.15);
        worker(svg, first + 380, 570, 1.05, vest);
    } else {
        motorbike(svg, look.between(620, 840), 690, 1.25, car_colour(look), cloth_colour(look), look.percent(50));
        if (look.percent(50)) car(svg, look.between(80, 300), 572, 0.85, car_colour(look));
    }
}

void damaged_pavement(Svg& svg, Chance look, bool solved) {
    svg.polygon({{0, 500}, {960, 500}, {960, 600}, {0, 600}}, {"#d9d2c4"});
    svg.rect(0, 596, canvas_width, 14, {"#efece4"});
    for (double x = -20; x < canvas_width; x += 60) svg.line(x + 20, 500, x, 596, {"#b7ad9b", 1, 3});
    for (const double y : {522.0, 566.0}) svg.line(0, y, canvas_width, y, {"#b7ad9b", 1, 3});
    svg.rect(0, 534, canvas_width, 18, {"#e8b93c"});
    for (double x = 6; x < canvas_width; x += 22) svg.rect(x, 538, 12, 10, {"#cf9d24"}, 4);
    const double x = look.between(260, 600);
    if (solved) {
        planter(svg, x - 150, 512, 0.9);
        planter(svg, x + 210, 512, 0.9);
        person(svg, x + 40, 574, 1.1, cloth_colour(look), "#37485c");
        return;
    }
    svg.path("M" + at(x - 150, 520) + "l90 -12 l110 10 l84 -4 l36 34 l-26 36 l-120 10 l-110 -8 l-80 -20 Z", {"#6a5a49"});
    svg.path("M" + at(x - 90, 530) + "l80 -8 l90 10 l30 26 l-70 18 l-110 -8 Z", {"#43382e"});
    for (int i = 0; i < 9; ++i) {
        svg.open(x + look.between(-170, 200), look.between(516, 590), look.between(70, 110) / 100.0, look.between(-50, 50));
        svg.rect(-26, -12, 52, 24, {look.percent(30) ? "#e8b93c" : "#cdc4b3"}, 2);
        svg.rect(-26, 8, 52, 6, {"#a2988a"}, 2);
        svg.close();
    }
    cone(svg, x + 230, 588, 0.9);
}

void street_light(Svg& svg, Chance look, bool) {
    car(svg, look.between(300, 760), 610, 0.95, car_colour(look), look.percent(50));
    person(svg, look.between(120, 820), 516, 0.8, cloth_colour(look), "#2b3440");
}

void street_light_shine(Svg& svg, Chance look, bool solved) {
    const double first = look.branch("lamps").between(110, 230);
    for (int i = 0; i < 3; ++i) lamp_post(svg, first + i * 290, pavement_foot, 0.92, solved);
    if (!solved) svg.rect(0, 0, canvas_width, canvas_height, {"#050a1c", 0.3});
}

void flood(Svg& svg, Chance look, bool solved) {
    if (solved) {
        for (const double x : {170.0, 470.0, 770.0}) {
            svg.rect(x - 46, kerb - 6, 92, 20, {"#2b2f35"}, 3);
            for (int i = 0; i < 8; ++i) svg.rect(x - 42 + i * 11, kerb - 4, 5, 16, {"#8a939b"});
        }
        worker(svg, look.between(240, 420), 604, 1.1, "#2f7fc1");
        worker(svg, look.between(560, 720), 596, 1.1, "#2f7fc1");
        rubbish_bag(svg, 850, 600, 0.8, "#3b4046");
        return;
    }
    const double top = look.between(500, 540);
    car(svg, look.between(180, 420), top + 46, 1.1, car_colour(look));
    motorbike(svg, look.between(600, 800), top + 60, 1.25, car_colour(look), cloth_colour(look), true);
    person(svg, look.between(470, 540), top + 48, 1.1, cloth_colour(look), "#2f3a46");
    water(svg, top + 12, look.percent(50) ? "#8a7a5c" : "#7f8068");
    for (int i = 0; i < 12; ++i) {
        const double x = look.between(20, 930), y = look.between(static_cast<int>(top) + 40, 700);
        svg.path("M" + at(x, y) + "q22 -6 44 0 t44 0", {"#d8cdb2", 0.55, 3});
    }
    for (int i = 0; i < 5; ++i) {
        svg.rect(look.between(40, 900), look.between(static_cast<int>(top) + 60, 690), look.between(14, 30), 8,
                 {look.percent(50) ? "#f4efe6" : "#4fa0c9"}, 4);
    }
}

void tap_water(Svg& svg, Chance look, bool solved) {
    const double x = look.between(380, 520);
    const bool leak = look.percent(45);
    if (leak) {
        svg.polygon({{x - 170, 580}, {x + 170, 580}, {x + 150, 660}, {x - 200, 660}}, {solved ? "#383d43" : "#8b7a66"});
        if (solved) {
            worker(svg, x + 190, 640, 1.2, "#2f7fc1");
            cone(svg, x - 230, 664, 1);
            return;
        }
        svg.rect(x - 150, 612, 300, 26, {"#5f8fb0"}, 12);
        svg.rect(x - 12, 606, 24, 38, {"#44708e"}, 3);
        for (const int lean : {-90, -50, -16, 20, 58, 96}) {
            svg.path("M" + at(x, 612) + "Q" + at(x + lean * 0.4, 420 + std::abs(lean)) + at(x + lean, 620),
                     {"#a9dcf2", 0.9, 6});
        }
        svg.ellipse(x, 672, 240, 22, {"#a9dcf2", 0.55});
        barrier(svg, x - 270, 680, 1);
        return;
    }
    standpipe(svg, x, 590, 1.7);
    bucket(svg, x + 112, 604, 1.5, solved ? "#a9dcf2" : "");
    bucket(svg, x - 120, 616, 1.4, solved ? "#a9dcf2" : "#8a6f45");
    bucket(svg, x + 236, 622, 1.4, "");
    if (solved) {
        svg.rect(x + 106, 408, 12, 112, {"#a9dcf2", 0.9}, 5);
    } else {
        svg.ellipse(x + 112, 436, 5, 8, {look.percent(50) ? "#8a6f45" : "#a9dcf2"});
    }
    person(svg, x - 220, 640, 1.5, cloth_colour(look), "#37485c");
    person(svg, x + 340, 640, 1.5, cloth_colour(look), "#5a4636");
}

void fallen_tree(Svg& svg, Chance look, bool solved) {
    static constexpr std::array<std::string_view, 3> greens = {"#4f9d69", "#5c9a4a", "#3f8a66"};
    const std::string_view leaves = look.pick(greens);
    const double foot = look.between(180, 280);
    svg.ellipse(foot, 520, 48, 12, {"#6a5138"});
    if (solved) {
        svg.rect(foot - 18, 486, 36, 32, {"#7a5a3e"});
        svg.ellipse(foot, 486, 18, 6, {"#d9b88a"});
        for (int i = 0; i < 5; ++i) {
            const double x = foot + 110 + (i % 3) * 46, y = 512 - (i / 3) * 26;
            svg.circle(x, y, 16, {"#7a5a3e"});
            svg.circle(x, y, 11, {"#d9b88a"});
            svg.circle(x, y, 5, {"#b98f60"});
        }
        worker(svg, foot + 330, 560, 1.15, "#4f9d69");
        motorbike(svg, foot + 500, 672, 1.2, car_colour(look), cloth_colour(look));
        return;
    }
    svg.path("M" + at(foot - 30, 500) + "q-30 -34 -52 -20 M" + at(foot - 20, 494) + "q-14 -46 -44 -52 M" + at(foot - 34, 516) +
                 "q-40 -6 -60 8",
             {"#6a5138", 1, 10});
    svg.path("M" + at(foot - 36, 474) + "L" + at(foot + 420, 590) + "L" + at(foot + 414, 616) + "L" + at(foot - 34, 534) + "Z",
             {"#7a5a3e"});
    svg.line(foot + 230, 548, foot + 330, 500, {"#7a5a3e", 1, 14});
    for (const Point p : {Point{330, 560}, Point{400, 530}, Point{460, 570}, Point{420, 620}, Point{520, 600}, Point{350, 508},
                          Point{490, 640}, Point{560, 650}}) {
        svg.circle(foot + p.x, p.y, 52, {leaves});
        svg.circle(foot + p.x - 14, p.y - 16, 22, {"#ffffff", 0.1});
    }
    if (look.percent(60)) car(svg, foot + 560, 690, 1.15, car_colour(look), true);
    barrier(svg, foot - 70, 640, 1);
}

}  // namespace tabir::demo::drawing
