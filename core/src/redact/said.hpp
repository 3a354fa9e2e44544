// Small sets of words that are asked for by name: tokens.says(i, "dan and"_words).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "redact/lexicon.hpp"

namespace tabir::redact {

/// What is kept of a word to tell it from others: one in 65,536 passes for another. Never 0, which stands for no word.
constexpr std::uint16_t said_of(std::uint32_t hash) noexcept {
    const auto said = static_cast<std::uint16_t>(hash ^ hash >> 16);
    return said == 0 ? 1 : said;
}

class Words {
public:
    constexpr Words(const std::uint16_t* first, std::size_t size) noexcept : first_(first), size_(size) {}
    bool hold(std::uint16_t said) const noexcept {
        for (std::size_t i = 0; i < size_; ++i) {
            if (first_[i] == said) return true;
        }
        return false;
    }

private:
    const std::uint16_t* first_;
    std::size_t size_;
};

/// Words in small letters, a space apart.
template <std::size_t Size> struct Listed {
    constexpr Listed(const char (&words)[Size]) { for (std::size_t i = 0; i < Size; ++i) text[i] = words[i]; }  // implicit: a literal's
    char text[Size];

    constexpr std::size_t count() const {
        std::size_t spaces = 0;
        for (const char c : text) spaces += c == ' ' ? 1 : 0;
        return spaces + 1;
    }
};

template <Listed words> inline constexpr auto said_words = [] {
    std::array<std::uint16_t, words.count()> all{};
    std::size_t at = 0;
    std::uint32_t hash = hash_start;
    for (const char c : words.text) {
        if (c != ' ' && c != '\0') {
            hash = hash_step(hash, c);
        } else {
            all[at++] = said_of(hash);
            hash = hash_start;
        }
    }
    return all;
}();

template <Listed words> constexpr Words operator""_words() noexcept { return {said_words<words>.data(), said_words<words>.size()}; }

}  // namespace tabir::redact
