#include "routes/texts.hpp"

#include <algorithm>

namespace tabir::routes {

std::optional<std::string> text_fault(std::string_view text, std::size_t most) {
    const auto is_control = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
    };
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return "must not be blank";
    if (std::any_of(text.begin(), text.end(), is_control)) return "must not have control characters";
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
    if (static_cast<std::size_t>(characters) > most) return "must have at most " + std::to_string(most) + " characters";
    return std::nullopt;
}

}  // namespace tabir::routes
