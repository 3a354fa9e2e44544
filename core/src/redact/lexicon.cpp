#include "redact/lexicon.hpp"

#include <array>
#include <string>

#include "redact/made_words.hpp"

namespace tabir::redact {

namespace {

constexpr std::size_t slots = 8192;

struct Slot {
    const char* word = nullptr;
    std::uint8_t length = 0;
    std::uint8_t entry = 0;
};

bool same(std::string_view word, const Slot& slot) noexcept {
    if (word.size() != slot.length) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (lower(word[i]) != slot.word[i]) return false;
    }
    return true;
}

bool begins_word(char c) noexcept { return c >= 'A' && c <= 'Z'; }

/// All words in one hash table, made when the first text is read.
class Lexicon {
public:
    Lexicon() {
        std::size_t letters = 0;
        for (const char c : made_words) letters += begins_word(c) ? static_cast<std::size_t>(c - 'A') : 1;
        words_.reserve(letters);
        std::size_t before = 0;
        const std::uint8_t* entry = made_entry_numbers;
        for (std::size_t i = 0; i < made_words.size();) {
            const auto shared = static_cast<std::size_t>(made_words[i++] - 'A');
            const std::size_t begin = words_.size();
            for (std::size_t k = 0; k < shared; ++k) words_ += words_[before + k];
            while (i < made_words.size() && !begins_word(made_words[i])) words_ += made_words[i++];
            add(std::string_view(words_).substr(begin), *entry++);
            before = begin;
        }
    }

    std::uint8_t find(std::string_view word, std::uint32_t hash) const noexcept {
        for (std::size_t i = home(hash);; i = (i + 1) % slots) {
            if (slots_[i].word == nullptr) return 0;
            if (same(word, slots_[i])) return slots_[i].entry;
        }
    }

private:
    static std::size_t home(std::uint32_t hash) noexcept { return (hash ^ (hash >> 15)) % slots; }

    void add(std::string_view word, std::uint8_t entry) {
        std::uint32_t hash = hash_start;
        for (const char c : word) hash = hash_step(hash, c);
        std::size_t i = home(hash);
        while (slots_[i].word != nullptr) i = (i + 1) % slots;
        slots_[i] = {word.data(), static_cast<std::uint8_t>(word.size()), entry};
    }

    std::array<Slot, slots> slots_{};
    std::string words_;  ///< one behind the other; never grows beyond what was reserved
};

static_assert(std::size(made_entry_numbers) < slots * 3 / 4);

const Lexicon& lexicon() {
    static const Lexicon made;
    return made;
}

}  // namespace

std::uint8_t entry_number(std::string_view word, std::uint32_t hash) noexcept { return lexicon().find(word, hash); }

const Entry* entries() noexcept { return made_entries; }

}  // namespace tabir::redact
