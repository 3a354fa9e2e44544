// The pictures of the demo city: a problem of a category, before and after the follow-up, in one and the same street.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tabir::demo::drawing {

/// The scene as an SVG document. The same `variant` is the same street, solved or not. Throws std::out_of_range for a category
/// that has no scene.
std::string draw(std::string_view category, std::uint64_t variant, bool solved);

}  // namespace tabir::demo::drawing
