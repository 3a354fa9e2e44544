#include "redact/lexicon.hpp"

#include "redact/made_words.hpp"

namespace tabir::redact {

namespace {

constexpr std::size_t shortest_misspelt = 6;
constexpr std::size_t longest_word = 32;

bool begins_word(char c) noexcept { return c >= 'A' && c <= 'Z'; }

}  // namespace

const Lexicon& Lexicon::made() noexcept {
    static const Lexicon lexicon;
    return lexicon;
}

/// Whatever is added first is found first.
Lexicon::Lexicon() : entries_(made_entries) {
    add_words();
    add_keys(made_names, 1);
    add_keys(made_common_words, 2);
    add_keys(made_places, 4);
    add_misspelt();
}

void Lexicon::add(std::uint32_t key, std::uint32_t what, std::uint8_t number) noexcept {
    std::size_t i = key % slots;
    while (slots_[i].number != 0 && slots_[i].what != what) i = (i + 1) % slots;
    slots_[i].what = what;
    slots_[i].number |= number;  // a key of two sets has the entry of both: the first entries' numbers are made so
}

/// Calls `take(word, number)` for each word of words.txt.
template <class Take> void Lexicon::each_word(Take take) noexcept {
    std::array<char, longest_word> word;
    const std::uint8_t* number = made_entry_numbers;
    for (std::size_t i = 0; i < made_words.size();) {
        auto length = static_cast<std::size_t>(made_words[i++] - 'A');
        while (i < made_words.size() && !begins_word(made_words[i])) word[length++] = made_words[i++];
        take(std::string_view(word.data(), length), *number++);
    }
}

void Lexicon::add_words() noexcept {
    each_word([this](std::string_view word, std::uint8_t number) {
        const std::uint32_t hash = hash_of(word);
        add(key_of(hash), hash, number);
    });
}

/// Long words with one letter left out: "paspor" as "paspr".
void Lexicon::add_misspelt() noexcept {
    each_word([this](std::string_view word, std::uint8_t number) {
        for (std::size_t left_out = 1; word.size() >= shortest_misspelt && left_out < word.size(); ++left_out) {
            std::uint32_t hash = hash_start;
            for (std::size_t i = 0; i < word.size(); ++i) hash = i == left_out ? hash : hash_step(hash, word[i]);
            if (find(hash) == 0) add(key_of(hash), hash, number);
        }
    });
}

/// Reads the gaps between a set's keys: a count of 2^rice in ones, a zero, the rest in `rice` bits. The first byte is `rice`.
void Lexicon::add_keys(std::span<const std::uint8_t> coded, std::uint8_t number) noexcept {
    const unsigned rice = coded[0];
    std::size_t at = 8;
    const auto bit_at = [&]() -> std::uint32_t {
        const std::uint32_t value = coded[at / 8] >> (7 - at % 8) & 1U;
        ++at;
        return value;
    };
    std::uint32_t key = 0;
    while (true) {
        std::uint32_t gap = 0;
        while (at < coded.size() * 8 && bit_at() == 1) gap += 1U << rice;
        if (at + rice > coded.size() * 8) return;
        for (unsigned i = rice; i-- > 0;) gap |= bit_at() << i;
        key += gap;
        add(key, key | keyed, number);
        ++key;
    }
}

}  // namespace tabir::redact
