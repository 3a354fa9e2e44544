// Texts with what is to be found written into them: "hp {PHONE:0812-3456-7890} ya".
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace tabir {

/// Checks for each text that just what it marks is found; a failure shows the text with what was found instead.
void check_marked(std::initializer_list<std::string_view> texts);

/// The text with what is found in it marked.
std::string marked(std::string_view text);

}  // namespace tabir
