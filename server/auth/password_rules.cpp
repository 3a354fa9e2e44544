#include "auth/password_rules.hpp"

#include <algorithm>
#include <string>

#include <zxcvbn.h>

#include "auth/passwords.hpp"

namespace tabir::auth {
namespace {

// What people here think of first, beside the names of agencies. zxcvbn knows English words and the commonest passwords by itself.
constexpr std::string_view local_words[] = {
    "tabir",    "jaki",     "jakarta",   "dki",      "pemprov",   "pemprovdki",    "crm",      "lapor",    "warga",    "petugas",
    "kata",     "sandi",    "katasandi", "rahasia",  "rahasiaku", "administrator", "bismillah", "rahman",  "rahim",    "merdeka",
    "selamat",  "datang",   "pagi",      "terima",   "kasih",     "terserah",      "sayang",   "sayangku", "indonesia", "persija"};

// What it costs grows faster than the length; so much of a password is enough to be strong.
constexpr std::size_t max_estimated_bytes = 64;
constexpr std::size_t min_word_bytes = 3;

bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// The words of a name, in lower case, and all of them as one.
void add_words(std::vector<std::string>& words, std::string_view name) {
    std::string whole;
    std::string word;
    const auto add = [&](const std::string& text) {
        if (text.size() >= min_word_bytes && std::find(words.begin(), words.end(), text) == words.end()) words.push_back(text);
    };
    for (char c : std::string(name) + ' ') {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (is_word_byte(c)) {
            word += c;
            continue;
        }
        whole += word;
        add(word);
        word.clear();
    }
    add(whole);
}

/// By zxcvbn, which takes a password apart into words, rows of keys, dates and what it has to guess.
double bits_of(std::string_view password, std::string_view name, const std::vector<data::Agency>& agencies) {
    std::vector<std::string> words;
    add_words(words, name);
    words.insert(words.end(), std::begin(local_words), std::end(local_words));
    for (const data::Agency& agency : agencies) {
        add_words(words, agency.id);
        add_words(words, agency.id_name);
    }
    std::vector<const char*> dictionary;
    for (const std::string& word : words) dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);
    const std::string estimated(password.substr(0, max_estimated_bytes));
    return ZxcvbnMatch(estimated.c_str(), dictionary.data(), nullptr);
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::string_view code(Weakness weakness) {
    switch (weakness) {
    case Weakness::too_short: return "too_short";
    case Weakness::too_long: return "too_long";
    case Weakness::guessable: return "guessable";
    }
    return {};
}

std::optional<Weakness> weakness_of(std::string_view password, std::string_view name, const std::vector<data::Agency>& agencies) {
    if (characters(password) < min_password_characters) return Weakness::too_short;
    if (password.size() > max_password_bytes) return Weakness::too_long;
    if (bits_of(password, name, agencies) < min_password_bits) return Weakness::guessable;
    return std::nullopt;
}

}  // namespace tabir::auth
