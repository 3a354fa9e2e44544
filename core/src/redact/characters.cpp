#include "redact/characters.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace tabir::redact {

namespace {

constexpr char dropped = '\0';

enum class Fold : std::uint8_t { to_one, counted, alphabet };  // all to one byte, to successive bytes, to A-Za-z in turn

struct Range {
    std::uint32_t first, last;
    Fold fold;
    char to;
};

// Sorted. Blocks as Unicode 15 names them; look-alikes as its confusables.txt (UTS #39) pairs them.
constexpr Range ranges[] = {
    {0x80, 0x84, Fold::to_one, other_character},
    {0x85, 0x85, Fold::to_one, '\n'},
    {0xA0, 0xA0, Fold::to_one, ' '},
    {0xAD, 0xAD, Fold::to_one, dropped},
    {0xB0, 0xB0, Fold::to_one, degree_sign},
    {0xB2, 0xB3, Fold::counted, '2'},
    {0xB4, 0xB4, Fold::to_one, '\''},
    {0xB7, 0xB7, Fold::to_one, '.'},
    {0xB9, 0xB9, Fold::to_one, '1'},
    {0xBA, 0xBA, Fold::to_one, degree_sign},
    {0x2BC, 0x2BC, Fold::to_one, '\''},
    {0x300, 0x36F, Fold::to_one, dropped},      // combining marks
    {0x61C, 0x61C, Fold::to_one, dropped},
    {0x660, 0x669, Fold::counted, '0'},         // Arabic-Indic digits
    {0x6F0, 0x6F9, Fold::counted, '0'},
    {0x966, 0x96F, Fold::counted, '0'},         // Devanagari digits
    {0xE50, 0xE59, Fold::counted, '0'},         // Thai digits
    {0x115F, 0x1160, Fold::to_one, dropped},
    {0x180E, 0x180E, Fold::to_one, dropped},
    {0x2000, 0x200A, Fold::to_one, ' '},
    {0x200B, 0x200F, Fold::to_one, dropped},    // without width; direction marks
    {0x2010, 0x2015, Fold::to_one, '-'},
    {0x2018, 0x201B, Fold::to_one, '\''},
    {0x201C, 0x201F, Fold::to_one, '"'},
    {0x2024, 0x2024, Fold::to_one, '.'},
    {0x2028, 0x2029, Fold::to_one, '\n'},
    {0x202A, 0x202E, Fold::to_one, dropped},
    {0x202F, 0x202F, Fold::to_one, ' '},
    {0x2032, 0x2032, Fold::to_one, '\''},
    {0x2033, 0x2033, Fold::to_one, '"'},
    {0x2043, 0x2043, Fold::to_one, '-'},
    {0x2044, 0x2044, Fold::to_one, '/'},
    {0x205F, 0x205F, Fold::to_one, ' '},
    {0x2060, 0x206F, Fold::to_one, dropped},
    {0x2070, 0x2070, Fold::to_one, '0'},
    {0x2074, 0x2079, Fold::counted, '4'},       // superscripts
    {0x2080, 0x2089, Fold::counted, '0'},       // subscripts
    {0x20E3, 0x20E3, Fold::to_one, dropped},    // the key around a digit
    {0x2113, 0x2113, Fold::to_one, 'l'},
    {0x2212, 0x2212, Fold::to_one, '-'},
    {0x2215, 0x2215, Fold::to_one, '/'},
    {0x2236, 0x2236, Fold::to_one, ':'},
    {0x2460, 0x2468, Fold::counted, '1'},       // circled, in brackets, black, double circled
    {0x2474, 0x247C, Fold::counted, '1'},
    {0x24B6, 0x24CF, Fold::counted, 'A'},
    {0x24D0, 0x24E9, Fold::counted, 'a'},
    {0x24EA, 0x24EA, Fold::to_one, '0'},
    {0x24F5, 0x24FD, Fold::counted, '1'},
    {0x24FF, 0x24FF, Fold::to_one, '0'},
    {0x2776, 0x277E, Fold::counted, '1'},
    {0x2780, 0x2788, Fold::counted, '1'},
    {0x278A, 0x2792, Fold::counted, '1'},
    {0x3000, 0x3000, Fold::to_one, ' '},
    {0x3002, 0x3002, Fold::to_one, '.'},
    {0xFE00, 0xFE0F, Fold::to_one, dropped},    // variation selectors
    {0xFE52, 0xFE52, Fold::to_one, '.'},
    {0xFE58, 0xFE58, Fold::to_one, '-'},
    {0xFE63, 0xFE63, Fold::to_one, '-'},
    {0xFE6B, 0xFE6B, Fold::to_one, '@'},
    {0xFEFF, 0xFEFF, Fold::to_one, dropped},
    {0xFF01, 0xFF5E, Fold::counted, '!'},       // full width
    {0x1D400, 0x1D6A3, Fold::alphabet, 'A'},    // mathematical letters
    {0x1D7CE, 0x1D7FF, Fold::counted, '0'},
    {0x1F100, 0x1F100, Fold::to_one, '0'},
    {0x1F101, 0x1F10A, Fold::counted, '0'},     // digits with a comma
    {0x1F130, 0x1F149, Fold::counted, 'A'},     // squared letters
    {0x1F150, 0x1F169, Fold::counted, 'A'},
    {0x1F170, 0x1F189, Fold::counted, 'A'},
    {0xE0000, 0xE007F, Fold::to_one, dropped},  // tags
};

// U+00C0 to U+017F without their accents; `?` where none comes near.
constexpr std::string_view latin =
    "AAAAAAACEEEEIIIIDNOOOOO?OUUUUYTsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static_assert(latin.size() == 0x180 - 0xC0);

// Letters of Greek and Cyrillic, and the letter of Latin's that each looks like.
constexpr std::u16string_view alike_from =
    u"\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03C7"
    u"\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
    u"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458";
constexpr std::string_view alike_to = "ABEZHIKMNOPTYXaikvopuxABEKMHOPCTYXSIJaeopcyxsij";
static_assert(alike_from.size() == alike_to.size());

constexpr std::uint32_t alike_first = 0x391;
constexpr std::uint32_t alike_last = 0x45F;

constexpr auto alike = [] {
    std::array<char, alike_last - alike_first + 1> table{};
    table.fill(other_character);
    for (std::size_t i = 0; i < alike_from.size(); ++i) table[alike_from[i] - alike_first] = alike_to[i];
    return table;
}();

char plain_of(std::uint32_t point) noexcept {
    if (point >= 0xC0 && point < 0x180) return latin[point - 0xC0] == '?' ? other_character : latin[point - 0xC0];
    if (point >= alike_first && point <= alike_last) return alike[point - alike_first];
    const Range* range = std::lower_bound(std::begin(ranges), std::end(ranges), point,
                                          [](const Range& entry, std::uint32_t value) { return entry.last < value; });
    if (range == std::end(ranges) || point < range->first) return other_character;
    const std::uint32_t offset = point - range->first;
    if (range->fold == Fold::to_one) return range->to;
    if (range->fold == Fold::alphabet) return static_cast<char>(offset % 52 < 26 ? 'A' + offset % 52 : 'a' + offset % 52 - 26);
    const bool digits = range->first >= 0x1D7CE && range->first < 0x1F000;
    return static_cast<char>(range->to + static_cast<int>(digits ? offset % 10 : offset));
}

bool continues(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The character's code point; one that folds to `other_character` when its bytes are broken.
std::uint32_t code_point(std::string_view bytes) noexcept {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || bytes.size() != length) return 0x80;
    std::uint32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) point = (point << 6) | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    return point;
}

bool is_ascii(std::string_view text) noexcept {
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + i, 8);
        if ((word & 0x8080808080808080U) != 0) return false;
    }
    return std::none_of(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(), [](char c) { return (c & 0x80) != 0; });
}

}  // namespace

Characters::Characters(std::string_view text, Folded& folded) : text_(text), plain_(text) {
    if (is_ascii(text)) return;
    if (folded.plain.size() < text.size()) {
        folded.plain.resize(text.size());
        folded.origins.resize(text.size());
    }
    char* const plain = folded.plain.data();
    std::uint32_t* const origins = folded.origins.data();
    std::size_t length = 0;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t end = i + 1;
        char read = text[i];
        if ((read & 0x80) != 0) {
            while (end < text.size() && continues(text[end])) ++end;
            read = plain_of(code_point(text.substr(i, end - i)));
        }
        if (read != dropped || end == i + 1) {
            plain[length] = read;
            origins[length++] = static_cast<std::uint32_t>(i);
        }
        i = end;
    }
    origins_ = origins;
    plain_ = {plain, length};
}

std::size_t Characters::end_of(std::size_t i) const noexcept {
    if (origins_ == nullptr) return i + 1;
    std::size_t end = start_of(i) + 1;
    while (end < text_.size() && continues(text_[end])) ++end;
    // The key around a digit, 1\uFE0F\u20E3, is part of it.
    for (const std::string_view sign : {"\xEF\xB8\x8F", "\xE2\x83\xA3"}) {
        const std::size_t behind = end + sign.size();
        if (text_.substr(end, sign.size()) == sign && !(behind < text_.size() && continues(text_[behind]))) end = behind;
    }
    return end;
}

}  // namespace tabir::redact
