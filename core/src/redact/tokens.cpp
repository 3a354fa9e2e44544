#include "redact/tokens.hpp"

#include <algorithm>
#include <array>

namespace tabir::redact {

namespace {

// What a byte is; a letter is its small letter.
constexpr char a_mark = 0;
constexpr char a_space = 1;
constexpr char a_digit = 2;

constexpr auto bytes = [] {
    std::array<char, 256> table{};
    for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = a_digit;
    for (char c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = c;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<std::size_t>(c)] = lower(c);
    for (const char c : {' ', '\t', '\r', '\v', '\f'}) table[static_cast<std::size_t>(c)] = a_space;
    return table;
}();

char byte_of(char c) noexcept { return bytes[static_cast<unsigned char>(c)]; }

constexpr std::size_t longest_misspelt = 24;

/// The hash of the word with its doubled letters single: "gubernnur".
std::uint32_t hash_of_single(std::string_view word) noexcept {
    std::uint32_t hash = hash_start;
    char before = '\0';
    for (const char c : word) {
        if (lower(c) != before) hash = hash_step(hash, lower(c));
        before = lower(c);
    }
    return hash;
}

}  // namespace

Token* Room::tokens(std::size_t size) {
    if (bytes_ == nullptr || size_ < size) {
        size += size / 2;  // a text that somebody types is longer each time
        bytes_.reset();
        bytes_.reset(new std::byte[(size + 2 * margin) * sizeof(Token)]);
        std::fill_n(reinterpret_cast<Token*>(bytes_.get()), margin, Token{});
        size_ = size;
    }
    return reinterpret_cast<Token*>(bytes_.get()) + margin;
}

Tokens::Tokens(const Characters& characters, Room& room) : plain_(characters.plain()), lexicon_(Lexicon::made()) {
    // Each byte may be a token.
    first_ = room.tokens(plain_.size());
    read();
    std::fill_n(first_ + size_, Room::margin, Token{});
    caseless_ = begin_high_ == 0 || all_high_ * 10 >= words_ * 7;
}

void Tokens::read() {
    bool joined = false;
    std::size_t i = 0;
    while (i < plain_.size()) {
        const char first = byte_of(plain_[i]);
        if (first == a_space) {
            joined = false;
            ++i;
            continue;
        }
        Token& token = first_[size_++];
        token = Token{};
        token.start = static_cast<std::uint32_t>(i);
        token.joined = joined;
        joined = true;
        if (first == a_mark) {
            read_mark(token);
            joined = plain_[i] != '\n';
            ++i;
        } else if (first == a_digit) {
            token.kind = Kind::number;
            token.entry = bit(Is::number);
            do ++i; while (i < plain_.size() && byte_of(plain_[i]) == a_digit);
        } else {
            i = read_word(token);
        }
        token.end = static_cast<std::uint32_t>(i);
        seen_ |= token.entry;
    }
}

/// "OOO 812"
bool Tokens::is_zeros(const Token& token) const noexcept {
    std::size_t i = token.start;
    while (i < token.end && lower(plain_[i]) == 'o') ++i;
    return i == token.end;
}

std::size_t Tokens::read_word(Token& token) noexcept {
    std::size_t i = token.start;
    std::uint32_t hash = hash_start;
    char small = byte_of(plain_[i]);
    token.capital = small != plain_[i];
    bool capitals = token.capital;
    do {
        capitals = capitals && small != plain_[i];
        hash = hash_step(hash, small);
        ++i;
        small = i < plain_.size() ? byte_of(plain_[i]) : a_space;
    } while (small > a_digit);
    const std::size_t length = i - token.start;
    token.end = static_cast<std::uint32_t>(i);
    token.kind = Kind::word;
    token.said = said_of(hash);
    token.capitals = capitals;
    if (length >= 2) {
        ++words_;
        begin_high_ += token.capital ? 1 : 0;
        all_high_ += token.capitals ? 1 : 0;
    }
    token.entry = entry_of(token, hash);
    if ((token.entry & bit(Is::cue)) != 0) cues_ |= 1U << value_of(token.entry);
    if (length <= 4 && (length == 1 || small == a_digit || is_zeros(token)) && digit_of_letter(plain_[token.start]) >= 0) token.entry |= bit(Is::digits);
    return i;
}

Entry Tokens::entry_of(const Token& token, std::uint32_t hash) const noexcept {
    if (const Entry entry = lexicon_.find(hash)) return entry;
    if (token.end - token.start >= 5 && token.end - token.start <= longest_misspelt) {
        const std::uint32_t single = hash_of_single(plain_.substr(token.start, token.end - token.start));
        if (single != hash) {
            if (const Entry entry = lexicon_.find(single)) return entry;
        }
    }
    return token.capital ? bit(Is::stranger) : 0;
}

void Tokens::read_mark(Token& token) noexcept {
    const char c = plain_[token.start];
    const std::size_t next = token.start + 1;
    token.kind = Kind::mark;
    token.sign = c;
    switch (c) {
        case '.': token.entry = bit(Is::point); [[fallthrough]];
        case ',': points_ = points_ || (token.joined && next < plain_.size() && byte_of(plain_[next]) >= a_digit); break;
        case ':':
            colons_ = colons_ || (next < plain_.size() && (byte_of(plain_[next]) >= a_digit || plain_[next] == ':'));
            token.entry = bit(Is::colon);
            break;
        case '@': token.entry = bit(Is::at_sign); break;
        case '[':
        case '(':
        case '{':
        case '<': token.entry = bit(Is::bracket); break;
        case degree_sign: token.entry = bit(Is::degree); break;
        default: break;
    }
}

void Tokens::found(Index first, Index last, Entity type) noexcept {
    ++spans_;
    first_[first].entry |= bit(Is::begins);
    seen_ |= bit(Is::begins);
    for (Index i = first; i <= last; ++i) {
        Token& token = first_[i];
        token.taken = true;
        token.publicly = false;
        token.type = type;
    }
}

void Tokens::leave(Index first, Index last) noexcept {
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
