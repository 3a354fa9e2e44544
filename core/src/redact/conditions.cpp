// Illness, disability and pregnancy of a person who is spoken of.
#include "redact/cues.hpp"
#include "redact/finders.hpp"

namespace tabir::redact {

namespace {

constexpr Index reach = 4;

bool has_patient(const Tokens& tokens, Index i) {
    for (Index j = i - 1; j >= i - reach && !tokens.line_end(j) && !ends_sentence(tokens, j); --j) {
        if (tokens.is(j, Is::patient)) return true;
    }
    return false;
}

/// Words that only with another name a condition: gagal jantung, sakit ginjal.
Index condition_end(const Tokens& tokens, Index i) {
    if (tokens.is(i, Is::condition)) {
        const bool more = tokens.is(i + 1, Is::condition) && !tokens.taken(i + 1);
        return more ? i + 1 : i;
    }
    return tokens.is(i + 1, Is::condition) && tokens.says(i + 1, "jantung ginjal"_words) && (tokens.says(i, "gagal sakit penyakit"_words)) ? i + 1 : -1;
}

}  // namespace

void find_conditions(Tokens& tokens) {
    for (Index i = 0; i < tokens.size(); ++i) {
        if (tokens.taken(i) || !(tokens.is(i, Is::condition) || tokens.is(i + 1, Is::condition))) continue;
        const Index last = condition_end(tokens, i);
        if (last < 0 || !tokens.free(i, last) || !has_patient(tokens, i)) continue;
        tokens.found(i, last, Entity::health);
        i = last;
    }
}

}  // namespace tabir::redact
