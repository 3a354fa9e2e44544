// Illness, disability and pregnancy of a person who is spoken of.
#include "redact/cues.hpp"
#include "redact/finders.hpp"

namespace tabir::redact {

namespace {

/// How much of a condition the word is: the values in the lexicon's list.
enum class Part : std::uint8_t {
    whole,      ///< stroke, hamil
    beginning,  ///< gagal, darah: only with the word behind it
    end,        ///< tinggi, jiwa: only behind such a word
};
Part part_of(const Tokens& tokens, Index i) { return static_cast<Part>(tokens.value(i)); }

bool is_condition(const Tokens& tokens, Index i) { return tokens.is(i, Is::condition) && !tokens.taken(i); }

/// The last token of the condition that begins at i, or -1: stroke; gagal ginjal, kanker payudara.
Index condition_end(const Tokens& tokens, Index i) {
    if (!is_condition(tokens, i) || part_of(tokens, i) == Part::end) return -1;
    if (is_condition(tokens, i + 1) && part_of(tokens, i + 1) != Part::beginning) return i + 1;
    return part_of(tokens, i) == Part::whole ? i : -1;
}

/// Somebody is spoken of shortly before, in the same sentence: by name or as patient, wife, I.
bool has_patient(const Tokens& tokens, Index i) {
    constexpr int reach = 6;  // words that no span covers
    constexpr Index most = 16;  // tokens
    int words = 0;
    for (Index j = i - 1; words < reach && j >= i - most && !tokens.line_end(j) && !ends_sentence(tokens, j); --j) {
        if (tokens.taken(j) ? tokens[j].type == Entity::person && !tokens[j].publicly : tokens.is(j, Is::patient)) return true;
        if (tokens.word(j) && !tokens.taken(j)) ++words;
    }
    return false;
}

}  // namespace

void find_conditions(Tokens& tokens) {
    for (Index i = tokens.next(0, bit(Is::condition)); i < tokens.size(); i = tokens.next(i + 1, bit(Is::condition))) {
        const Index last = condition_end(tokens, i);
        if (last < 0 || !has_patient(tokens, i)) continue;
        tokens.found(i, last, Entity::health);
        i = last;
    }
}

}  // namespace tabir::redact
