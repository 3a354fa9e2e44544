// Personal data in free text: found, and masked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tabir/words.hpp"

namespace tabir {

/// A piece of personal data: bytes [start, end) of the UTF-8 text.
struct Span {
    std::size_t start = 0;
    std::size_t end = 0;
    Entity type = Entity::phone;
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// The spans of `text`, sorted and disjoint, on character borders. Linear in the text's length.
/// A first detector: e-mail addresses, phone numbers, 16-digit numbers, vehicle plates.
std::vector<Span> find(std::string_view text);

/// The text with each span replaced by its name in brackets: "[nomor telepon]", "[phone number]".
std::string mask(std::string_view text, Language language);

/// What leaves of a text that is disclosed at that level, masked or full: masked unless full.
std::string text_at(Level level, const std::string& text, Language language);

}  // namespace tabir
