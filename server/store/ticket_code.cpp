#include "store/ticket_code.hpp"

#include <sodium.h>

namespace tabir::store {
namespace {

// Crockford's base 32: no I, L, O, U.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t random_length = 7;

constexpr int value_of(char c) {
    const std::size_t at = alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

char normal(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') return '0';
    if (c == 'I' || c == 'L') return '1';
    return c;
}

std::string with_hyphen(const std::string& eight) { return eight.substr(0, 4) + "-" + eight.substr(4); }

}  // namespace

// ISO/IEC 7064, hybrid system MOD M+1,M with M = 32: finds every single substitution and nearly every swap of neighbours.
char ticket_check(std::string_view seven) {
    constexpr int m = 32;
    int product = m;
    for (const char c : seven) {
        int sum = (product + value_of(c)) % m;
        if (sum == 0) sum = m;
        product = (2 * sum) % (m + 1);
    }
    return alphabet[static_cast<std::size_t>((m + 1 - product) % m)];
}

std::string new_ticket_code() {
    std::string characters;
    for (std::size_t i = 0; i < random_length; ++i) {
        characters += alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
    }
    characters += ticket_check(characters);
    return with_hyphen(characters);
}

std::optional<std::string> read_ticket_code(std::string_view typed) {
    std::string characters;
    for (const char c : typed) {
        if (c == '-' || c == ' ') continue;
        const char known = normal(c);
        if (value_of(known) < 0 || characters.size() == random_length + 1) return std::nullopt;
        characters += known;
    }
    if (characters.size() != random_length + 1) return std::nullopt;
    if (ticket_check(std::string_view(characters).substr(0, random_length)) != characters.back()) return std::nullopt;
    return with_hyphen(characters);
}

}  // namespace tabir::store
