// Free text from a caller: bounded, and fit to be read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tabir::routes {

/// What is wrong with a text that should have 1 to `most` characters (Unicode code points): blank, too long, or with control
/// characters other than tab and line break. Nothing when it is fine. `text` is UTF-8, as the JSON reader has seen to.
std::optional<std::string> text_fault(std::string_view text, std::size_t most);

}  // namespace tabir::routes
