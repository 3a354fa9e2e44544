// The lists that the lexicon is made of.
#pragma once

#include <span>
#include <string_view>

#include "redact/lexicon.hpp"

namespace tabir::redact {

struct WordList {
    Classes classes;
    std::uint8_t value;      ///< of the words up to the first bar; each bar adds one; 0 for none
    std::string_view words;  ///< in lower case, a space apart
};

std::span<const WordList> word_lists();

}  // namespace tabir::redact
