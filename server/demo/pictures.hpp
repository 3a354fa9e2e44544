// The drawn pictures, and which of them a report or a follow-up shows.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "demo/chance.hpp"
#include "photo/shelf.hpp"
#include "tabir/report.hpp"

namespace tabir::demo {

/// How many streets there are for each category; each has a picture before the follow-up and one after.
inline constexpr int streets = 4;

/// Pictures while a city is only planned: `id` is the picture's name ("sampah/2/before"), without a size.
Photo before_picture(std::string_view category, Chance& chance);
/// The same street as the report's first picture, solved; any street of the category when the report has none.
Photo after_picture(const std::vector<Photo>& before, std::string_view category, Chance& chance);
Photo other_after_picture(std::string_view category, Chance& chance);

/// The pictures of these names, drawn, and taken in as photos from outside would be. Throws std::runtime_error when the library
/// fails.
std::map<std::string, photo::Picture> draw_pictures(const std::vector<std::string>& names);

}  // namespace tabir::demo
