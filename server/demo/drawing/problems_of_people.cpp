#include "demo/drawing/problems.hpp"

#include <array>

#include "demo/drawing/street.hpp"
#include "demo/drawing/things.hpp"

namespace tabir::demo::drawing {
namespace {

constexpr std::string_view officer_green = "#6a7a4f", transport_blue = "#4b7fb5";

std::string at(double x, double y) { return number(x) + " " + number(y) + " "; }

std::string_view bag_colour(Chance& chance) {
    static constexpr std::array<std::string_view, 5> colours = {"#2f343a", "#3d6f9e", "#b9473f", "#e8e4da", "#4a4f55"};
    return chance.pick(colours);
}

std::string_view trousers(Chance& chance) {
    static constexpr std::array<std::string_view, 4> colours = {"#37485c", "#2b2f36", "#5a4636", "#6b7480"};
    return chance.pick(colours);
}

void sound_waves(Svg& svg, double x, double y, bool left) {
    const double side = left ? -1 : 1;
    for (int i = 1; i <= 4; ++i) {
        const double r = 26 * i;
        svg.path(
            "M" + at(x + side * r * 0.7, y - r * 0.8) + "Q" + at(x + side * r * 1.5, y) + at(x + side * r * 0.7, y + r * 0.8),
            {"#ffd36b", 0.9 - i * 0.16, 7});
    }
}

}  // namespace

void rubbish(Svg& svg, Chance look, bool solved) {
    const double x = look.between(280, 620);
    bin(svg, x - 190, pavement_foot, 1.1, "#3f8f5b");
    if (solved) {
        bin(svg, x - 110, pavement_foot, 1.1, "#e3a13a");
        bin(svg, x - 30, pavement_foot, 1.1, "#c8453a");
        worker(svg, x + 120, 560, 1.15, "#ef7d2d");
        planter(svg, x + 240, pavement_foot, 1);
        return;
    }
    svg.ellipse(x, 556, 230, 24, {"#6b604f", 0.6});
    for (int row = 0; row < 3; ++row) {
        for (int i = 0; i < 7 - row * 2; ++i) {
            rubbish_bag(svg, x - 165 + row * 54 + i * 56 + look.between(-8, 8), 560 - row * 38, look.between(85, 120) / 100.0,
                        bag_colour(look));
        }
    }
    crate(svg, x + 214, 562, 1.1, "#c99a63");
    crate(svg, x - 214, 566, 0.9, "#b98550");
    for (int i = 0; i < 14; ++i) {
        svg.open(x + look.between(-260, 270), look.between(560, 612), 1, look.between(0, 180));
        svg.rect(-9, -4, 18, 8, {look.percent(50) ? "#f4efe6" : "#7fb2cf"}, 2);
        svg.close();
    }
    for (int i = 0; i < 9; ++i) svg.circle(x + look.between(-150, 150), look.between(380, 470), 2.4, {"#23262b"});
}

void illegal_parking(Svg& svg, Chance look, bool solved) {
    const double sign = look.between(90, 200);
    no_parking_sign(svg, sign, pavement_foot, 1.15);
    if (solved) {
        for (int i = 0; i < 5; ++i) {
            svg.rect(sign + 120 + i * 130, pavement_foot - 40, 12, 40, {"#e3a13a"}, 4);
            svg.rect(sign + 120 + i * 130, pavement_foot - 30, 12, 8, {"#33383f"});
        }
        worker(svg, sign + 330, 572, 1.15, transport_blue);
        person(svg, sign + 560, pavement_foot, 0.95, cloth_colour(look), trousers(look));
        car(svg, sign + 520, 690, 1.15, car_colour(look));
        return;
    }
    if (look.percent(50)) {
        for (int i = 0; i < 3; ++i)
            car(svg, sign + 180 + i * 232, 566 + look.between(-6, 8), 1.08, car_colour(look), look.percent(30));
    } else {
        for (int i = 0; i < 7; ++i) motorbike(svg, sign + 100 + i * 98, 548 + look.between(-6, 10), 1.0, car_colour(look), "");
        car(svg, sign + 400, 640, 1.15, car_colour(look));
    }
    person(svg, sign + 60, 598, 1.1, cloth_colour(look), trousers(look));
}

void traffic_jam(Svg& svg, Chance look, bool solved) {
    const double light = look.between(60, 160);
    traffic_light(svg, light, pavement_foot, 1.05, solved);
    if (solved) {
        car(svg, 330, 606, 0.95, car_colour(look));
        motorbike(svg, 720, 680, 1.2, car_colour(look), cloth_colour(look));
        worker(svg, light + 120, 540, 1.0, transport_blue);
        return;
    }
    for (int lane = 0; lane < 3; ++lane) {
        const double y = 582 + lane * 56, scale = 0.82 + lane * 0.16;
        for (double x = look.between(-30, 60); x < 1000; x += 212 * scale) {
            if (look.percent(25)) minibus(svg, x, y, scale, look.percent(50) ? "#2f6fb0" : "#4f9d69");
            else car(svg, x, y, scale, car_colour(look));
            if (look.percent(45)) motorbike(svg, x + 100 * scale, y + 18, scale, car_colour(look), cloth_colour(look));
        }
    }
}

void vendors(Svg& svg, Chance look, bool solved) {
    static constexpr std::array<std::string_view, 5> cloths = {"#d9534a", "#3f7fbf", "#e3a13a", "#2f7f79", "#8d6cab"};
    const double first = look.between(140, 220);
    if (solved) {
        for (int i = 0; i < 4; ++i) planter(svg, first + i * 200, pavement_foot, 1.05);
        worker(svg, first + 100, 548, 1.05, officer_green);
        person(svg, first + 300, pavement_foot, 1, cloth_colour(look), trousers(look));
        person(svg, first + 500, pavement_foot, 1, cloth_colour(look), trousers(look));
        return;
    }
    for (int i = 0; i < 4; ++i) {
        const double x = first + i * 216;
        stall(svg, x, 552 + look.between(-6, 8), 1.05, look.pick(cloths));
        person(svg, x + 112, 566, 1.02, cloth_colour(look), trousers(look));
        if (look.percent(60)) crate(svg, x - 96, 576, 0.8, "#c99a63");
        svg.rect(x - 70 + look.between(0, 60), 580, 34, 22, {"#c8453a"}, 4);
    }
    person(svg, first + 40, 620, 1.15, cloth_colour(look), trousers(look));
    motorbike(svg, first + 560, 690, 1.2, car_colour(look), cloth_colour(look), true);
}

void noise(Svg& svg, Chance look, bool solved) {
    const double x = look.between(360, 560);
    if (solved) {
        planter(svg, x - 90, pavement_foot, 1);
        planter(svg, x + 90, pavement_foot, 1);
        worker(svg, x + 190, 548, 1.05, officer_green);
        person(svg, x + 250, 546, 1.02, cloth_colour(look), trousers(look));
        return;
    }
    svg.rect(x - 210, 500, 420, 34, {"#6b4a35"}, 3);
    svg.rect(x - 210, 496, 420, 8, {"#8a6246"}, 3);
    svg.path("M" + at(x - 230, 300) + "L" + at(x + 230, 300) + "L" + at(x + 210, 340) + "L" + at(x - 210, 340) + "Z",
             {"#7a3f8f"});
    svg.rect(x - 212, 300, 8, 200, {"#4b4f57"});
    svg.rect(x + 204, 300, 8, 200, {"#4b4f57"});
    static constexpr std::array<std::string_view, 4> bulbs = {"#ffd36b", "#ff7a6b", "#7ee0a1", "#7cc4ff"};
    for (int i = 0; i < 14; ++i) svg.circle(x - 205 + i * 31.5, 350 + (i % 2) * 8, 7, {bulbs[static_cast<std::size_t>(i) % 4]});
    loudspeaker(svg, x - 168, 498, 1.15);
    loudspeaker(svg, x + 168, 498, 1.15);
    for (const double dx : {-60.0, 10.0, 70.0}) person(svg, x + dx, 500, 0.95, cloth_colour(look), trousers(look));
    sound_waves(svg, x - 200, 430, true);
    sound_waves(svg, x + 200, 430, false);
    for (int i = 0; i < 6; ++i)
        person(svg, x - 190 + i * 76, 580 + look.between(-6, 6), 1.1, cloth_colour(look), trousers(look));
}

void crowd(Svg& svg, Chance look, bool solved) {
    if (solved) {
        worker(svg, look.between(260, 340), 548, 1.05, officer_green);
        worker(svg, look.between(600, 680), 552, 1.05, officer_green);
        person(svg, look.between(420, 500), pavement_foot, 0.95, cloth_colour(look), trousers(look));
        barrier(svg, 140, 600, 1);
        return;
    }
    for (int row = 0; row < 4; ++row) {
        const double y = 520 + row * 36, scale = 0.86 + row * 0.12;
        for (double x = look.between(60, 110); x < 900; x += look.between(44, 74) * scale) {
            person(svg, x, y + look.between(-5, 5), scale, cloth_colour(look), trousers(look));
        }
    }
    if (look.percent(70)) {
        for (int i = 0; i < 4; ++i) motorbike(svg, 130 + i * 220, 700, 1.15, car_colour(look), "", look.percent(50));
    }
}

void illegal_building(Svg& svg, Chance look, bool solved) {
    const double left = look.between(260, 420), width = 300, top = 250;
    svg.rect(left, top + 40, width, 250, {"#b5654a"});
    for (int row = 0; row < 12; ++row) {
        svg.line(left, top + 50 + row * 20, left + width, top + 50 + row * 20, {"#dccdbd", 0.7, 2});
        for (double x = left + (row % 2) * 18; x < left + width; x += 36) {
            svg.line(x, top + 50 + row * 20, x, top + 70 + row * 20, {"#dccdbd", 0.7, 2});
        }
    }
    for (const double x : {left + 34, left + width - 104}) svg.rect(x, top + 100, 70, 76, {"#3a3f45"});
    for (const double x : {left, left + width / 2 - 9, left + width - 18}) svg.rect(x, top, 18, 290, {"#a8adb1"});
    svg.rect(left - 8, top + 30, width + 16, 18, {"#a8adb1"});
    for (int i = 0; i < 6; ++i) svg.rect(left + 10 + i * 56, top - 26, 4, 60, {"#7c5a48"});
    if (solved) {
        svg.open(left + width / 2, top + 200, 1, -6);
        svg.rect(-190, -26, 380, 52, {"#f7f4ec"}, 4);
        for (int i = 0; i < 8; ++i)
            svg.polygon({{-186.0 + i * 48, 26}, {-162.0 + i * 48, -26}, {-142.0 + i * 48, -26}, {-166.0 + i * 48, 26}},
                        {"#d8342a"});
        svg.close();
        worker(svg, left - 70, 552, 1.1, officer_green);
        worker(svg, left + width + 80, 556, 1.1, officer_green);
        barrier(svg, left + 60, 572, 1.1);
        barrier(svg, left + 240, 572, 1.1);
        return;
    }
    for (const double x : {left - 46, left + 70, left + 190, left + width + 40}) svg.rect(x, top - 40, 7, 330, {"#c9a865"}, 3);
    for (const double y : {top + 30, top + 120, top + 210}) svg.rect(left - 60, y, width + 120, 7, {"#c9a865"}, 3);
    worker(svg, left + 130, top + 120, 0.9, "#f4c430");
    svg.path("M" + at(left + width + 60, 540) + "q50 -70 104 0 Z", {"#d8c49a"});
    for (int i = 0; i < 4; ++i) svg.rect(left - 150 + (i % 2) * 8, 524 - i * 14, 70, 12, {"#b5654a"}, 2);
    worker(svg, left - 60, 560, 1.05, "#f4c430");
}

}  // namespace tabir::demo::drawing
