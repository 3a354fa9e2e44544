#include "demo/drawing/svg.hpp"

#include <cmath>

namespace tabir::demo::drawing {

std::string number(double value) {
    const long tenths = std::lround(value * 10);
    std::string text = tenths < 0 ? "-" : "";
    text += std::to_string(std::labs(tenths) / 10);
    if (const long rest = std::labs(tenths) % 10) text += "." + std::to_string(rest);
    return text;
}

namespace {

std::string attribute(std::string_view name, double value) { return " " + std::string(name) + "=\"" + number(value) + "\""; }
std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

}  // namespace

void Svg::style(const Style& style) {
    if (style.line > 0) {
        body_ += attribute("fill", "none") + attribute("stroke", style.paint) + attribute("stroke-width", style.line);
        body_ += attribute("stroke-linecap", "round") + attribute("stroke-linejoin", "round");
    } else {
        body_ += attribute("fill", style.paint);
    }
    if (style.opacity < 1) body_ += " opacity=\"0." + std::to_string(100 + std::lround(style.opacity * 100)).substr(1) + "\"";
    body_ += "/>\n";
}

void Svg::rect(double x, double y, double width, double height, Style s, double corner) {
    body_ += "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) + attribute("height", height);
    if (corner > 0) body_ += attribute("rx", corner);
    style(s);
}

void Svg::ellipse(double x, double y, double rx, double ry, Style s) {
    body_ += "<ellipse" + attribute("cx", x) + attribute("cy", y) + attribute("rx", rx) + attribute("ry", ry);
    style(s);
}

void Svg::polygon(std::initializer_list<Point> points, Style s) {
    body_ += "<polygon points=\"";
    for (const Point& point : points) body_ += number(point.x) + "," + number(point.y) + " ";
    body_ += "\"";
    style(s);
}

void Svg::line(double x1, double y1, double x2, double y2, Style s) {
    body_ += "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2);
    style(s);
}

void Svg::path(std::string_view d, Style s) {
    body_ += "<path" + attribute("d", d);
    style(s);
}

void Svg::gradient(std::string_view id, std::string_view top, std::string_view bottom) {
    body_ += "<linearGradient" + attribute("id", id) + " x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\"" +
             attribute("stop-color", top) + "/><stop offset=\"1\"" + attribute("stop-color", bottom) + "/></linearGradient>\n";
}

void Svg::glow(std::string_view id, std::string_view colour) {
    body_ += "<radialGradient" + attribute("id", id) + "><stop offset=\"0\"" + attribute("stop-color", colour) +
             " stop-opacity=\"0.9\"/><stop offset=\"1\"" + attribute("stop-color", colour) +
             " stop-opacity=\"0\"/></radialGradient>\n";
}

void Svg::open(double x, double y, double scale, double turn, bool mirrored) {
    const std::string across = (mirrored ? "-" : "") + number(scale * 10);
    body_ += "<g transform=\"translate(" + number(x) + " " + number(y) + ") rotate(" + number(turn) + ") scale(" + across +
             " " + number(scale * 10) + ") scale(0.1)\">\n";
}

void Svg::close() { body_ += "</g>\n"; }

std::string Svg::text() const {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" height=\"720\" viewBox=\"0 0 960 720\">\n" + body_ +
           "</svg>\n";
}

}  // namespace tabir::demo::drawing
