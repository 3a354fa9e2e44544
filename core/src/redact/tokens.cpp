#include "redact/tokens.hpp"

#include <array>

namespace tabir::redact {

namespace {

enum class Byte : std::uint8_t { mark, space, digit, small, capital };

constexpr auto bytes = [] {
    std::array<Byte, 256> table{};
    for (int c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = Byte::digit;
    for (int c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = Byte::small;
    for (int c = 'A'; c <= 'Z'; ++c) table[static_cast<std::size_t>(c)] = Byte::capital;
    for (const char c : {' ', '\t', '\r', '\v', '\f'}) table[static_cast<std::size_t>(c)] = Byte::space;
    return table;
}();

Byte byte_of(char c) noexcept { return bytes[static_cast<unsigned char>(c)]; }

}  // namespace

Tokens::Tokens(const Characters& characters) : plain_(characters.plain()), entries_(entries()) {
    tokens_.reserve(plain_.size() / 4 + 8);
    tokens_.emplace_back();
    bool spaced = true;
    std::size_t i = 0;
    while (i < plain_.size()) {
        const Byte first = byte_of(plain_[i]);
        if (first == Byte::space) {
            spaced = true;
            ++i;
            continue;
        }
        Token& token = tokens_.emplace_back();
        token.start = static_cast<std::uint32_t>(i);
        token.joined = !spaced;
        spaced = false;
        if (first == Byte::mark) {
            token.kind = Kind::mark;
            token.entry = static_cast<unsigned char>(plain_[i]);
            spaced = plain_[i] == '\n';
            ++i;
        } else if (first == Byte::digit) {
            token.kind = Kind::number;
            while (i < plain_.size() && byte_of(plain_[i]) == Byte::digit) ++i;
        } else {
            i = read_word(token);
        }
        token.end = static_cast<std::uint32_t>(i);
    }
    tokens_.emplace_back();
    weigh_case();
}

std::size_t Tokens::read_word(Token& token) {
    std::size_t i = token.start;
    std::uint32_t hash = hash_start;
    std::size_t capitals = 0;
    for (; i < plain_.size(); ++i) {
        const Byte byte = byte_of(plain_[i]);
        if (byte < Byte::small) break;
        capitals += byte == Byte::capital ? 1 : 0;
        hash = hash_step(hash, lower(plain_[i]));
    }
    const std::size_t length = i - token.start;
    token.kind = Kind::word;
    token.capital = byte_of(plain_[token.start]) == Byte::capital;
    token.capitals = capitals == length;
    if (length <= max_word) token.entry = entry_number(plain_.substr(token.start, length), hash);
    return i;
}

void Tokens::weigh_case() noexcept {
    std::size_t words = 0;
    std::size_t begin_high = 0;
    std::size_t all_high = 0;
    for (const Token& token : tokens_) {
        if (token.kind != Kind::word || token.end - token.start < 2) continue;
        ++words;
        begin_high += token.capital ? 1 : 0;
        all_high += token.capitals ? 1 : 0;
    }
    caseless_ = begin_high == 0 || all_high * 10 >= words * 7;
}

bool Tokens::says(Index i, std::string_view words) const noexcept {
    if (!word(i)) return false;
    const std::string_view said = text(i);
    while (words.size() >= said.size()) {
        std::size_t k = 0;
        while (k < said.size() && lower(said[k]) == words[k]) ++k;
        if (k == said.size() && (k == words.size() || words[k] == ' ')) return true;
        const std::size_t space = words.find(' ');
        if (space == std::string_view::npos) break;
        words.remove_prefix(space + 1);
    }
    return false;
}

void Tokens::found(Index first, Index last, Entity type) {
    tokens_[static_cast<std::size_t>(first + margin)].begins = true;
    for (Index i = first; i <= last; ++i) {
        Token& token = tokens_[static_cast<std::size_t>(i + margin)];
        token.taken = true;
        token.type = type;
    }
}

void Tokens::leave(Index first, Index last) {
    for (Index i = first; i <= last; ++i) {
        Token& token = tokens_[static_cast<std::size_t>(i + margin)];
        token.publicly = !token.taken;
        token.taken = true;
    }
}

bool Tokens::free(Index first, Index last) const noexcept {
    for (Index i = first; i <= last; ++i) {
        if (edge(i) || taken(i)) return false;
    }
    return first <= last;
}

}  // namespace tabir::redact
