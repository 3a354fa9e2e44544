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

/// The spans of `text`, sorted and disjoint, on character borders: what the vocabulary `entities` names, in Indonesian and English
/// text. Structure is checked where there is one, cues decide where there is none; disguises (full-width and spelled-out digits,
/// characters without width, "[at]") are seen through, and the span covers them. Time and memory are linear in the text's length.
std::vector<Span> find(std::string_view text);

/// The text with each span replaced by its name in brackets: "[nomor telepon]", "[phone number]". Masking twice changes nothing.
std::string mask(std::string_view text, Language language);

/// What leaves of a text that is disclosed at that level, masked or full: masked unless full.
std::string text_at(Level level, const std::string& text, Language language);

}  // namespace tabir
