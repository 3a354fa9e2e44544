#include "demo/drawing/houses.hpp"

#include <array>

#include "demo/drawing/street.hpp"
#include "demo/drawing/things.hpp"

namespace tabir::demo::drawing {
namespace {

constexpr std::array<std::string_view, 9> walls = {"#f3d9b1", "#e9c7a4", "#cfe0d6", "#f0b8a0", "#dcd6ea",
                                                   "#f6ecd2", "#b9d3de", "#e5a98a", "#d4dcae"};
constexpr std::array<std::string_view, 6> awnings = {"#d9534a", "#2f7f79", "#e3a13a", "#3f6fb0", "#7a9e4f", "#a5557a"};
constexpr std::array<std::string_view, 4> roofs = {"#b5553a", "#a04a35", "#8c4f3f", "#6f5a52"};
constexpr std::array<std::string_view, 3> leaves = {"#4f9d69", "#5c9a4a", "#3f8a66"};
constexpr std::string_view pane = "#7fa6b8", lit_pane = "#ffdf8e", trim = "#ffffff";

/// Draws a row of houses, or only the lit windows of the same row.
class Row {
public:
    Row(Svg& svg, Chance look, bool windows_lit, bool only_windows)
        : svg_(svg), look_(look), lit_(windows_lit), only_windows_(only_windows) {}

    void draw() {
        for (double x = -30; x < canvas_width;) {
            const double width = look_.between(150, 236);
            switch (look_.below(5)) {
                case 0: house(x, width); break;
                case 1: garden(x, width); break;
                case 2: flats(x, width); break;
                default: shop(x, width); break;
            }
            x += width;
        }
    }

private:
    void rect(double x, double y, double width, double height, Style style, double corner = 0) {
        if (!only_windows_) svg_.rect(x, y, width, height, style, corner);
    }
    void polygon(std::initializer_list<Point> points, Style style) {
        if (!only_windows_) svg_.polygon(points, style);
    }

    void window(double x, double y, double width, double height) {
        const bool lit = lit_ && look_.branch("lit", static_cast<std::uint64_t>(x * 1000 + y)).percent(55);
        if (only_windows_ && !lit) return;
        svg_.rect(x, y, width, height, {lit ? lit_pane : pane}, 2);
        svg_.line(x + width / 2, y, x + width / 2, y + height, {trim, 0.7, 2});
    }

    /// A shophouse: rolling door, awning, sign, one to three floors above.
    void shop(double x, double width) {
        const std::string_view wall = look_.pick(walls), cloth = look_.pick(awnings), board = look_.pick(awnings);
        const int floors = look_.between(1, 3);
        const double height = 116 + floors * 72, top = pavement_top - height;
        const bool closed = look_.percent(40);
        rect(x, top, width, height, {wall});
        rect(x, top, width, 10, {trim, 0.6});
        rect(x + width - 7, top, 7, height, {"#000000", 0.08});
        for (int floor = 0; floor < floors; ++floor) {
            const double y = top + 24 + floor * 72;
            const int count = width > 190 ? 3 : 2;
            for (int i = 0; i < count; ++i) window(x + 22 + i * (width - 30) / count, y, 34, 40);
        }
        rect(x + 12, pavement_top - 88, width - 24, 88, {closed ? "#a9b0b5" : "#4d5660"});
        if (closed) {
            for (int i = 1; i < 8; ++i) rect(x + 12, pavement_top - 88 + i * 11, width - 24, 2, {"#8b9298"});
        } else {
            rect(x + 22, pavement_top - 40, width - 44, 40, {"#b98a58"});
            for (int i = 0; i < 4; ++i) rect(x + 28 + i * (width - 56) / 4, pavement_top - 58, 20, 18, {look_.pick(walls)}, 3);
        }
        awning(x + 4, width - 8, cloth);
        rect(x + 20, pavement_top - 134, width - 40, 24, {board}, 4);
        rect(x + 32, pavement_top - 126, (width - 64) * 0.6, 8, {trim, 0.85}, 3);
    }

    void awning(double x, double width, std::string_view cloth) {
        const double stripe = width / 8;
        for (int i = 0; i < 8; ++i) {
            const double left = x + i * stripe;
            polygon({{left, pavement_top - 106},
                     {left + stripe, pavement_top - 106},
                     {left + stripe - 4 + i, pavement_top - 82},
                     {left - 4 + i, pavement_top - 82}},
                    {i % 2 ? trim : cloth});
        }
    }

    /// A family house behind a fence.
    void house(double x, double width) {
        const std::string_view wall = look_.pick(walls), roof = look_.pick(roofs), green = look_.pick(leaves);
        const double top = pavement_top - 150;
        rect(x + 14, top, width - 28, 150, {wall});
        polygon({{x - 2, top + 4}, {x + width / 2, top - 76}, {x + width + 2, top + 4}}, {roof});
        polygon({{x + width / 2, top - 76}, {x + width + 2, top + 4}, {x + width / 2 + 30, top + 4}}, {"#000000", 0.1});
        window(x + 32, top + 38, 42, 44);
        window(x + width - 76, top + 38, 42, 44);
        rect(x + width / 2 - 18, top + 58, 36, 92, {"#7b5236"}, 3);
        if (!only_windows_) bush(svg_, x + 46, pavement_top, 0.9, green);
        fence(x, width);
    }

    void fence(double x, double width) {
        for (double at = x + 4; at < x + width; at += 15) rect(at, pavement_top - 52, 5, 52, {"#f4f1ea"});
        rect(x, pavement_top - 44, width, 5, {"#f4f1ea"});
        rect(x, pavement_top - 16, width, 5, {"#f4f1ea"});
    }

    /// A wall with trees behind it.
    void garden(double x, double width) {
        const std::string_view green = look_.pick(leaves), other = look_.pick(leaves);
        const bool tall = look_.percent(40);
        if (!only_windows_) {
            tree(svg_, x + width * 0.3, pavement_top, 1.15, green);
            if (tall) palm(svg_, x + width * 0.72, pavement_top, 1.1);
            else tree(svg_, x + width * 0.74, pavement_top, 0.95, other);
        }
        rect(x, pavement_top - 66, width, 66, {"#d8c3a5"});
        rect(x, pavement_top - 74, width, 10, {"#c2a988"});
        for (int i = 1; i < 5; ++i) rect(x + i * width / 5, pavement_top - 64, 3, 64, {"#c2a988"});
    }

    /// A block of flats with balconies.
    void flats(double x, double width) {
        const std::string_view wall = look_.pick(walls), rail = look_.pick(awnings);
        const int floors = look_.between(4, 5);
        const double height = 70 + floors * 62, top = pavement_top - height;
        rect(x + 6, top, width - 12, height, {wall});
        rect(x + 2, top - 8, width - 4, 12, {trim, 0.8});
        for (int floor = 0; floor < floors; ++floor) {
            const double y = top + 18 + floor * 62;
            for (int i = 0; i < 3; ++i) {
                const double left = x + 20 + i * (width - 34) / 3;
                window(left, y, 34, 32);
                rect(left - 4, y + 26, 42, 16, {rail, 0.9}, 2);
            }
        }
        rect(x + width / 2 - 24, pavement_top - 62, 48, 62, {"#5a4a44"}, 3);
        rect(x + 14, pavement_top - 70, width - 28, 8, {"#000000", 0.15});
    }

    Svg& svg_;
    Chance look_;
    bool lit_;
    bool only_windows_;
};

}  // namespace

void houses(Svg& svg, Chance look, bool windows_lit) { Row(svg, look, windows_lit, false).draw(); }
void lit_windows(Svg& svg, Chance look) { Row(svg, look, true, true).draw(); }

}  // namespace tabir::demo::drawing
