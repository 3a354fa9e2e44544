// What a text says once its disguises are undone: one plain byte for each character that is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tabir::redact {

/// Plain bytes beyond ASCII.
inline constexpr char degree_sign = '\xB0';
inline constexpr char other_character = '\x80';  ///< an emoji, a letter of a script that is not read, a broken byte

/// What a text beyond ASCII is folded into; kept from text to text.
struct Folded {
    std::string plain;
    std::vector<std::uint32_t> origins;
};

/// A text as it is read: full-width, circled and mathematical letters and digits, digits of other scripts, look-alikes of
/// Cyrillic and Greek, accents, typographic dashes, quotes and spaces are their ASCII; characters without width are gone.
class Characters {
public:
    /// Keeps views of `text`, at most 4 GB of it, and of `folded`, which is written over.
    Characters(std::string_view text, Folded& folded);
    Characters(const Characters&) = delete;
    Characters& operator=(const Characters&) = delete;

    std::string_view plain() const noexcept { return plain_; }
    /// Where in the text the plain byte's character begins, and where it ends: always on a character's border.
    std::size_t start_of(std::size_t i) const noexcept { return origins_ == nullptr ? i : origins_[i]; }
    std::size_t end_of(std::size_t i) const noexcept;

private:
    std::string_view text_;
    const std::uint32_t* origins_ = nullptr;  ///< none for a text of ASCII alone, which is plain as it stands
    std::string_view plain_;
};

}  // namespace tabir::redact
