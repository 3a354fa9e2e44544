#include "redact/lexicon.hpp"

#include <array>
#include <span>
#include <string>

#include "redact/made_words.hpp"

namespace tabir::redact {

namespace {

/// Long words of words.txt with one letter left out, by the hash of what remains: "paspor" as "paspr".
class Misspelt {
public:
    void add(std::string_view word, std::uint8_t entry) {
        if (word.size() < shortest) return;
        for (std::size_t left_out = 1; left_out < word.size(); ++left_out) {
            std::uint32_t hash = hash_start;
            for (std::size_t i = 0; i < word.size(); ++i) hash = i == left_out ? hash : hash_step(hash, word[i]);
            std::size_t i = hash % slots;
            while (slots_[i].entry != 0 && slots_[i].hash != hash) i = (i + 1) % slots;
            if (slots_[i].entry == 0) slots_[i] = {hash, entry};
        }
    }
    std::uint8_t find(std::uint32_t hash) const noexcept {
        for (std::size_t i = hash % slots; slots_[i].entry != 0; i = (i + 1) % slots) {
            if (slots_[i].hash == hash) return slots_[i].entry;
        }
        return 0;
    }

private:
    static constexpr std::size_t shortest = 6;
    static constexpr std::size_t slots = 16384;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint8_t entry = 0;
    };
    std::array<Slot, slots> slots_{};
};

/// The words of words.txt.
class Words {
public:
    explicit Words(Misspelt& misspelt) {
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
            const std::string_view word = std::string_view(words_).substr(begin);
            misspelt.add(word, *entry);
            add(word, *entry++);
            before = begin;
        }
    }

    /// 0 when it isn't there.
    std::uint8_t find(std::string_view word, std::uint32_t hash) const noexcept {
        for (std::size_t i = home(hash); slots_[i].word != nullptr; i = (i + 1) % slots) {
            if (slots_[i].hash == hash && same(word, slots_[i])) return slots_[i].entry;
        }
        return 0;
    }

    /// Of a word of that hash, whatever its letters.
    std::uint8_t of_hash(std::uint32_t hash) const noexcept {
        for (std::size_t i = home(hash); slots_[i].word != nullptr; i = (i + 1) % slots) {
            if (slots_[i].hash == hash) return slots_[i].entry;
        }
        return 0;
    }

private:
    static constexpr std::size_t slots = 4096;
    static_assert(std::size(made_entry_numbers) < slots / 2);

    struct Slot {
        const char* word = nullptr;
        std::uint32_t hash = 0;
        std::uint8_t length = 0;
        std::uint8_t entry = 0;
    };

    static bool begins_word(char c) noexcept { return c >= 'A' && c <= 'Z'; }
    static std::size_t home(std::uint32_t hash) noexcept { return (hash ^ (hash >> 15)) % slots; }
    static bool same(std::string_view word, const Slot& slot) noexcept {
        if (word.size() != slot.length) return false;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (lower(word[i]) != slot.word[i]) return false;
        }
        return true;
    }

    void add(std::string_view word, std::uint8_t entry) {
        std::uint32_t hash = hash_start;
        for (const char c : word) hash = hash_step(hash, c);
        std::size_t i = home(hash);
        while (slots_[i].word != nullptr) i = (i + 1) % slots;
        slots_[i] = {word.data(), hash, static_cast<std::uint8_t>(word.size()), entry};
    }

    std::array<Slot, slots> slots_{};
    std::string words_;  ///< one behind the other; never grows beyond what was reserved
};

/// The keys of names, common words and places, each with the entry of the sets that hold it.
class Keys {
public:
    Keys() {
        add(made_names, 1);
        add(made_common_words, 2);
        add(made_places, 4);
    }

    std::uint8_t find(std::uint32_t hash) const noexcept {
        const std::uint32_t key = key_of(hash);
        for (std::size_t i = key % slots; slots_[i] != 0; i = (i + 1) % slots) {
            if (slots_[i] >> 3 == key) return slots_[i] & 7U;
        }
        return 0;
    }

private:
    static constexpr std::size_t slots = 16384;
    static_assert(std::size(made_names) + std::size(made_common_words) + std::size(made_places) < slots);

    /// Reads the gaps between a set's keys: a count of 2^rice_bits in ones, a zero, the rest in rice_bits bits.
    void add(std::span<const std::uint8_t> coded, std::uint8_t entry) {
        std::size_t at = 0;
        const auto bit = [&]() -> std::uint32_t {
            const std::uint32_t value = coded[at / 8] >> (7 - at % 8) & 1U;
            ++at;
            return value;
        };
        std::uint32_t key = 0;
        while (true) {
            std::uint32_t gap = 0;
            while (at < coded.size() * 8 && bit() == 1) gap += 1U << rice_bits;
            if (at + rice_bits > coded.size() * 8) return;
            for (unsigned i = rice_bits; i-- > 0;) gap |= bit() << i;
            key += gap;
            put(key++, entry);
        }
    }
    void put(std::uint32_t key, std::uint8_t entry) {
        std::size_t i = key % slots;
        while (slots_[i] != 0 && slots_[i] >> 3 != key) i = (i + 1) % slots;
        slots_[i] |= key << 3 | entry;
    }

    std::array<std::uint32_t, slots> slots_{};
};

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

struct Lexicon {
    Misspelt misspelt;
    Words words{misspelt};
    Keys keys;
};

const Lexicon& lexicon() {
    static const Lexicon made;  // when the first text is read
    return made;
}

}  // namespace

std::uint8_t entry_number(std::string_view word, std::uint32_t hash) noexcept {
    const Lexicon& made = lexicon();
    if (const std::uint8_t number = made.words.find(word, hash)) return number;
    if (const std::uint8_t number = made.keys.find(hash)) return number;
    if (word.size() < 5) return 0;
    if (const std::uint8_t number = made.misspelt.find(hash)) return number;
    const std::uint32_t single = hash_of_single(word);
    return single == hash ? std::uint8_t{0} : made.words.of_hash(single);
}

const Entry* entries() noexcept { return made_entries; }

}  // namespace tabir::redact
