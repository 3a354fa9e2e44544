#include "redact/lexicon.hpp"

#include <array>
#include <vector>

#include "redact/words.hpp"

namespace tabir::redact {

namespace {

constexpr std::size_t slots = 8192;

struct Slot {
    const char* word = nullptr;
    std::uint16_t length = 0;
    std::uint16_t entry = 0;
};

bool same(std::string_view word, const Slot& slot) noexcept {
    if (word.size() != slot.length) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (lower(word[i]) != slot.word[i]) return false;
    }
    return true;
}

/// All lists in one hash table, made when the first text is read.
class Lexicon {
public:
    Lexicon() {
        entries_.emplace_back();
        std::vector<Entry> of_slot(slots);
        for (const WordList& list : word_lists()) take(list, of_slot);
        for (std::size_t i = 0; i < slots; ++i) {
            if (slots_[i].word != nullptr) slots_[i].entry = number_of(of_slot[i]);
        }
    }

    std::uint16_t find(std::string_view word, std::uint32_t hash) const noexcept {
        for (std::size_t i = home(hash);; i = (i + 1) % slots) {
            if (slots_[i].word == nullptr) return 0;
            if (same(word, slots_[i])) return slots_[i].entry;
        }
    }
    const Entry* entries() const noexcept { return entries_.data(); }

private:
    static std::size_t home(std::uint32_t hash) noexcept { return (hash ^ (hash >> 15)) % slots; }

    void take(const WordList& list, std::vector<Entry>& of_slot) {
        std::string_view rest = list.words;
        std::uint8_t value = list.value;
        while (!rest.empty()) {
            const std::size_t end = rest.find(' ');
            const std::string_view word = rest.substr(0, end);
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            if (word.empty()) continue;
            // A bar moves on to the next value: "januari jan|februari feb".
            if (word == "|") {
                ++value;
                continue;
            }
            Entry& known = of_slot[slot_of(word)];
            known.classes |= list.classes;
            if (value != 0) known.value = value;
        }
    }

    std::size_t slot_of(std::string_view word) {
        std::uint32_t hash = hash_start;
        for (const char c : word) hash = hash_step(hash, c);
        std::size_t i = home(hash);
        while (slots_[i].word != nullptr && !same(word, slots_[i])) i = (i + 1) % slots;
        slots_[i].word = word.data();
        slots_[i].length = static_cast<std::uint16_t>(word.size());
        return i;
    }

    std::uint16_t number_of(const Entry& wanted) {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            if (entries_[i] == wanted) return static_cast<std::uint16_t>(i);
        }
        entries_.push_back(wanted);
        return static_cast<std::uint16_t>(entries_.size() - 1);
    }

    std::array<Slot, slots> slots_{};
    std::vector<Entry> entries_;
};

const Lexicon& lexicon() {
    static const Lexicon made;
    return made;
}

}  // namespace

std::uint16_t entry_number(std::string_view word, std::uint32_t hash) noexcept { return lexicon().find(word, hash); }

const Entry* entries() noexcept { return lexicon().entries(); }

}  // namespace tabir::redact
