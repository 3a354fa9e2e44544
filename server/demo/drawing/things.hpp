// Things that stand in a street. Each is drawn with its foot at (x, y); `scale` 1 is the size of a thing at the kerb.
#pragma once

#include <string_view>

#include "demo/chance.hpp"
#include "demo/drawing/svg.hpp"

namespace tabir::demo::drawing {

/// Colours that a thing may have; picked by chance.
std::string_view car_colour(Chance& chance);
std::string_view cloth_colour(Chance& chance);

void car(Svg& svg, double x, double y, double scale, std::string_view colour, bool mirrored = false);
void minibus(Svg& svg, double x, double y, double scale, std::string_view colour, bool mirrored = false);
void motorbike(Svg& svg, double x, double y, double scale, std::string_view colour, std::string_view rider, bool mirrored = false);
/// Nobody in particular: a figure without a face.
void person(Svg& svg, double x, double y, double scale, std::string_view shirt, std::string_view trousers);
/// A worker in a safety vest and helmet.
void worker(Svg& svg, double x, double y, double scale, std::string_view vest);

void tree(Svg& svg, double x, double y, double scale, std::string_view leaves);
void palm(Svg& svg, double x, double y, double scale);
void bush(Svg& svg, double x, double y, double scale, std::string_view leaves);
void planter(Svg& svg, double x, double y, double scale);

void lamp_post(Svg& svg, double x, double y, double scale, bool lit);
void utility_pole(Svg& svg, double x, double y, double scale);
void cone(Svg& svg, double x, double y, double scale);
void barrier(Svg& svg, double x, double y, double scale);
void bin(Svg& svg, double x, double y, double scale, std::string_view colour);
void rubbish_bag(Svg& svg, double x, double y, double scale, std::string_view colour);
void crate(Svg& svg, double x, double y, double scale, std::string_view colour);
void no_parking_sign(Svg& svg, double x, double y, double scale);
void traffic_light(Svg& svg, double x, double y, double scale, bool working);
void stall(Svg& svg, double x, double y, double scale, std::string_view cloth);
void loudspeaker(Svg& svg, double x, double y, double scale);
void bucket(Svg& svg, double x, double y, double scale, std::string_view water);
void standpipe(Svg& svg, double x, double y, double scale);

}  // namespace tabir::demo::drawing
