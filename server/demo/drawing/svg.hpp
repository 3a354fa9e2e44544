// A small writer of SVG: shapes on a canvas of 960 x 720 units, the origin in the upper left corner.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace tabir::demo::drawing {

inline constexpr int canvas_width = 960;
inline constexpr int canvas_height = 720;

struct Point {
    double x = 0;
    double y = 0;
};

/// How a shape is painted. `paint` is an SVG colour or "url(#id)".
struct Style {
    std::string_view paint;
    double opacity = 1;
    double line = 0;  ///< over 0: not filled, drawn as a line of this width
};

class Svg {
public:
    void rect(double x, double y, double width, double height, Style style, double corner = 0);
    void ellipse(double x, double y, double rx, double ry, Style style);
    void circle(double x, double y, double radius, Style style) { ellipse(x, y, radius, radius, style); }
    void polygon(std::initializer_list<Point> points, Style style);
    void line(double x1, double y1, double x2, double y2, Style style);
    /// `d` as in SVG's path element.
    void path(std::string_view d, Style style);
    /// A gradient from top to bottom, to paint with as "url(#id)".
    void gradient(std::string_view id, std::string_view top, std::string_view bottom);
    /// A glow that fades from its middle outwards.
    void glow(std::string_view id, std::string_view colour);

    /// Everything drawn until `close` is moved, turned (degrees, clockwise) and scaled around (x, y).
    void open(double x, double y, double scale = 1, double turn = 0, bool mirrored = false);
    void close();

    /// The whole document.
    std::string text() const;

private:
    void style(const Style& style);
    std::string body_;
};

/// A number as SVG takes it, with one decimal.
std::string number(double value);

}  // namespace tabir::demo::drawing
