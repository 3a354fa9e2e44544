#include "auth/password_rules.hpp"

#include <algorithm>
#include <string>

#include "auth/passwords.hpp"

namespace tabir::auth {
namespace {

// Words that people make a password of by adding digits and signs, in Indonesian and English, without those.
constexpr std::string_view common_words[] = {
    "abcdefghijkl", "admin",     "administrator", "bismillah",  "bismillahirrahmanirrahim", "dkijakarta", "iloveyou",
    "indonesia",    "indonesiaraya", "jakarta",   "katasandi",  "katasandisaya",  "letmein",   "merdeka",    "password",
    "passwordku",   "passwordsaya", "pemprov",    "pemprovdki", "persija",    "qwerty",        "qwertyuiop", "qwertyuiopasdf",
    "qwertyuiopasdfghjkl", "rahasia", "rahasiaku", "rahasiasaya", "sandi", "sayang", "sayangku", "selamatdatang", "selamatpagi",
    "tabir",        "terserah",  "welcome"};

// Rows of digits, as they are typed.
constexpr std::string_view digit_rows[] = {"01234567890123456789", "98765432109876543210", "12312312312312312312"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

/// In lower case, without what is no letter.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (is_letter(c)) letters += c;
    }
    return letters;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool is_one_repeated(std::string_view text) { return text.find_first_not_of(text.front()) == std::string_view::npos; }

bool is_common(std::string_view password, const std::string& letters) {
    if (is_one_repeated(password)) return true;
    if (std::find(std::begin(common_words), std::end(common_words), letters) != std::end(common_words)) return true;
    return std::any_of(std::begin(digit_rows), std::end(digit_rows), [&](std::string_view row) { return row.find(password) != row.npos; });
}

}  // namespace

std::string_view code(Weakness weakness) {
    switch (weakness) {
    case Weakness::too_short: return "too_short";
    case Weakness::too_long: return "too_long";
    case Weakness::too_common: return "too_common";
    case Weakness::own_name: return "own_name";
    }
    return {};
}

std::optional<Weakness> weakness_of(std::string_view password, std::string_view name) {
    if (characters(password) < min_password_characters) return Weakness::too_short;
    if (password.size() > max_password_bytes) return Weakness::too_long;
    const std::string letters = letters_of(password);
    if (is_common(password, letters)) return Weakness::too_common;
    const std::string own = letters_of(name);
    if (!own.empty() && letters == own) return Weakness::own_name;
    return std::nullopt;
}

}  // namespace tabir::auth
