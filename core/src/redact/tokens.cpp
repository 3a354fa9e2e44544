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
            read_mark(token);
            spaced = plain_[i] == '\n';
            ++i;
        } else if (first == Byte::digit) {
            token.kind = Kind::number;
            figures_ = true;
            while (i < plain_.size() && byte_of(plain_[i]) == Byte::digit) ++i;
        } else {
            i = read_word(token);
        }
        token.end = static_cast<std::uint32_t>(i);
    }
    first_ = tokens_.data();
    size_ = static_cast<Index>(tokens_.size());
    caseless_ = begin_high_ == 0 || all_high_ * 10 >= words_ * 7;
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
    if (length >= 2) {
        ++words_;
        begin_high_ += token.capital ? 1 : 0;
        all_high_ += token.capitals ? 1 : 0;
    }
    if (length <= max_word) token.entry = entry_number(plain_.substr(token.start, length), hash);
    seen_ |= entries_[token.entry];
    return i;
}

void Tokens::read_mark(Token& token) noexcept {
    const auto c = static_cast<unsigned char>(plain_[token.start]);
    token.kind = Kind::mark;
    token.entry = c;
    signs_[c >> 6] |= std::uint64_t{1} << (c & 63U);
    const std::size_t next = token.start + 1;
    if ((c == '.' || c == ',') && token.joined && next < plain_.size() && byte_of(plain_[next]) >= Byte::digit) points_ = true;
    if (c == ':' && next < plain_.size() && (byte_of(plain_[next]) >= Byte::digit || plain_[next] == ':')) colons_ = true;
}

bool Tokens::says(Index i, std::string_view words) const noexcept {
    if (!word(i)) return false;
    const std::string_view said = text(i);
    while (words.size() >= said.size()) {
        std::size_t k = 0;
        while (k < said.size() && lower(said[k]) == words[k]) ++k;
        if (k == said.size() && (k == words.size() || words[k] == ' ')) return true;
        std::size_t next = k;
        while (next < words.size() && words[next] != ' ') ++next;
        if (next == words.size()) break;
        words.remove_prefix(next + 1);
    }
    return false;
}

void Tokens::found(Index first, Index last, Entity type) {
    first_[first].begins = true;
    for (Index i = first; i <= last; ++i) {
        Token& token = first_[i];
        token.taken = true;
        token.type = type;
    }
}

void Tokens::leave(Index first, Index last) {
    for (Index i = first; i <= last; ++i) {
        Token& token = first_[i];
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
