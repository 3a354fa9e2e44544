#include "redact/names.hpp"

#include <algorithm>

namespace tabir::redact {

namespace {

constexpr int max_words = 5;

/// Classes that say what a word is, when it isn't a name too.
constexpr Classes never = any_of(Is::common, Is::place, Is::honorific, Is::role, Is::name_cue, Is::office, Is::institution, Is::street, Is::block, Is::flat,
                                 Is::floor, Is::unit, Is::rt, Is::rw, Is::no, Is::month, Is::digit, Is::vehicle, Is::not_a_vehicle, Is::birth, Is::not_birth,
                                 Is::cue, Is::handle_cue, Is::amount, Is::money, Is::condition, Is::patient, Is::signing, Is::not_a_house, Is::network_cue,
                                 Is::version_cue, Is::position_cue, Is::public_body, Is::scheme, Is::provider);

bool is_letter(const Tokens& tokens, Index i) { return tokens.word(i) && tokens.length(i) == 1; }

bool cased(const Tokens& tokens) { return !tokens.caseless(); }

/// "M." or "M" before a name, or "R.A." with another behind it; "Moh.", "Ch."
bool is_leading_initial(const Tokens& tokens, Index i) {
    if (tokens.says(i, "abd ch dg kms mgs moh mohd muh mhd msy st th fx yb rr"_words)) {
        return tokens.mark(i + 1, '.') && tokens.word(i + 2) && !tokens.taken(i + 2) && tokens.length(i + 2) > 2 && tokens[i].capital == tokens[i + 2].capital;
    }
    if (!is_letter(tokens, i) || (cased(tokens) && !tokens[i].capital)) return false;
    Index next = i + 1;
    if (!tokens.mark(next, '.')) {
        return tokens[i].capital && tokens.word(next) && tokens.length(next) > 2 && tokens[next].capital && !tokens.joined(next) && (cased(tokens) || tokens.says(i, "i"_words));
    }
    ++next;
    if (is_letter(tokens, next) && tokens.mark(next + 1, '.')) next += 2;
    return tokens.word(next) && !tokens.taken(next) && tokens.length(next) > 2;
}

/// Letters with a point that close a name: "Budi S.", and no degree "S.Pd".
bool is_closing_initial(const Tokens& tokens, Index i) {
    if (!is_letter(tokens, i) || !tokens[i].capital || tokens.caseless() || tokens.joined(i)) return false;
    return !(tokens.mark(i + 1, '.') && tokens.joined(i + 2) && tokens.word(i + 2)) && !tokens.number(i + 1);
}

/// A common word with a capital between a name's words: "Tan Kok Liong".
bool is_between(const Tokens& tokens, Index i, Trust trust) {
    const bool only_common = (tokens.classes(i) & never) == bit(Is::common) && !tokens.says(i, "atau dan dari di ke and or"_words);
    return only_common && cased(tokens) && trust > Trust::lexicon && tokens[i].capital && !tokens[i].capitals && tokens.length(i) <= 5 && !tokens.joined(i + 1) &&
           tokens[i + 1].capital && (is_plain_name(tokens, i + 1) || tokens.is(i + 1, Is::stranger));
}

/// "bernama Bunga", "Pak Senen": an ordinary word or a place's with a capital, which what stands before makes a name.
bool is_called(const Tokens& tokens, Index i, Trust trust) {
    if (!cased(tokens) || !tokens[i].capital || tokens[i].capitals) return false;
    const Classes what = tokens.classes(i) & never;
    return (trust == Trust::called && (what & ~any_of(Is::common, Is::place)) == 0) || (trust == Trust::honorific && what == bit(Is::place));
}

/// Figures, or what announces them, stand behind: "pemohon melati kusumadewi, nik 7271..."
bool is_before_value(const Tokens& tokens, Index i) {
    const bool parted = tokens.mark(i + 1, ',') || tokens.mark(i + 1, ':') || tokens.mark(i + 1, '(');
    const Index behind = parted ? i + 2 : i + 1;
    return tokens.number(behind) || tokens.taken(behind) || (parted && tokens.is(behind, Is::cue));
}

/// Any word that may go on a name behind its first.
bool continues(const Tokens& tokens, Index i, bool capital, Trust trust) {
    if (!tokens.word(i) || tokens.taken(i) || tokens.length(i) < 2) return false;
    const bool degree = tokens.length(i) <= 3 && tokens.mark(i + 1, '.') && tokens.joined(i + 1) && tokens.joined(i + 2) && tokens.word(i + 2);  // Sp.PD
    if (degree) return false;
    const Classes classes = tokens.classes(i);
    // Mei Hwa, Juni: months that no date goes on.
    const bool month = (classes & bit(Is::month)) != 0 && tokens[i].capital && !tokens.number(i + 1) && !tokens.number(i - 1);
    const bool named = (classes & bit(Is::name)) != 0 || month;
    if (!named && (classes & never) != 0) return is_between(tokens, i, trust);
    if (is_figure(tokens, i) && trust == Trust::lexicon) return false;
    if (cased(tokens) && capital) {
        if (!tokens[i].capital) return false;
        return named || !tokens[i].capitals || trust >= Trust::cue;
    }
    if (cased(tokens) && tokens[i].capital) return false;
    if (named) return (classes & bit(Is::common)) == 0 || trust >= Trust::cue;
    // In small letters a word that nothing is known of is the name's only if the sentence doesn't run on with another.
    const bool runs_on = tokens.unknown(i + 1) && !is_affixed(tokens.text(i + 1));
    const bool cued = trust >= Trust::cue && !(runs_on && is_plain_name(tokens, i - 1));
    const bool last = is_before_value(tokens, i) || (runs_on && is_before_value(tokens, i + 1));
    const bool closing = trust >= Trust::role && last && (is_plain_name(tokens, i - 1) || is_plain_name(tokens, i - 2));
    return (cued || closing) && tokens.length(i) >= 3 && !is_affixed(tokens.text(i));
}

}  // namespace

bool is_affixed(std::string_view word) {
    if (word.size() < 6) return false;
    const auto has = [&](std::string_view affix, std::size_t at) {
        return std::equal(affix.begin(), affix.end(), word.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) { return a == lower(b); });
    };
    for (const std::string_view suffix : {"nya", "kan"}) {
        if (has(suffix, word.size() - suffix.size())) return true;
    }
    for (const std::string_view prefix : {"di", "ke", "mem", "men", "ber", "ter", "pem", "peng"}) {
        if (has(prefix, 0)) return true;
    }
    return false;
}

Index behind_rank(const Tokens& tokens, Index i) {
    if (!tokens[i].capital || !tokens[i + 1].capital) return i;
    if (tokens.says(i, "anak"_words) && tokens.says(i + 1, "agung"_words)) return tokens.says(i + 2, "istri"_words) ? i + 3 : i + 2;
    // "saya Lalu Zulkarnain", "a.n. Lalu Wirajaya", "I'm Raja Hafizah": nobles of Lombok and of the Malays
    if (tokens.caseless() || !tokens.says(i, "lalu raja ratu"_words) || !is_plain_name(tokens, i + 1)) return i;
    const bool introduced = tokens.says(i - 1, "am m nama saya sy"_words) || (tokens.mark(i - 1, '.') && tokens.says(i - 2, "n"_words));
    return introduced ? i + 1 : i;
}

bool is_plain_name(const Tokens& tokens, Index i) { return tokens.is(i, Is::name) && !tokens.has(i, never & ~bit(Is::place)) && !is_figure(tokens, i); }

bool is_figure(const Tokens& tokens, Index i) { return tokens.is(i, Is::figure); }

bool looks_like_name(const Tokens& tokens, Index i, Trust trust) {
    if (!tokens.word(i) || tokens.taken(i) || tokens.length(i) < 2) return false;
    const Classes classes = tokens.classes(i);
    const bool named = (classes & bit(Is::name)) != 0;
    if (is_called(tokens, i, trust)) return true;
    const bool other = (classes & never & ~bit(Is::place)) != 0;
    if (!named && (classes & bit(Is::place)) != 0) return false;
    const bool month = (classes & never) == bit(Is::month) && cased(tokens) && tokens[i].capital && trust >= Trust::role && tokens[i + 1].capital && is_plain_name(tokens, i + 1);
    if (!named && other && !month) return false;
    if (trust < Trust::cue && is_figure(tokens, i)) return false;
    if (trust == Trust::lexicon) return named && !other && (tokens[i].capital || tokens.caseless() || is_plain_name(tokens, i + 1));
    if (!named && trust < Trust::cue && is_affixed(tokens.text(i))) return false;
    if (cased(tokens) && tokens[i].capital) return named || !tokens[i].capitals || (trust >= Trust::cue && tokens.length(i) > 3);
    if (trust == Trust::role) return tokens.caseless() && named && !other;
    if (named) return !other || trust >= Trust::cue;
    return tokens.length(i) >= 3 && !is_affixed(tokens.text(i));
}

Index name_end(const Tokens& tokens, Index i, Trust trust) {
    Index at = behind_rank(tokens, i);
    while (at - i < 6 && is_leading_initial(tokens, at)) at += tokens.mark(at + 1, '.') ? 2 : 1;
    if (!looks_like_name(tokens, at, at > i ? std::max(trust, Trust::role) : trust)) return i;
    const bool capital = tokens[at].capital;
    ++at;
    for (int words = 1; words < max_words; ++words) {
        // Ma'ruf, Al-Amin
        const bool tied = (tokens.mark(at, '\'') || (tokens.mark(at, '-') && tokens[at + 1].capital)) && tokens.joined(at) && tokens.joined(at + 1) && tokens.word(at + 1);
        if (tied) {
            at += 2;
            continue;
        }
        if (tokens.joined(at)) break;
        Index behind = tokens.is(at, Is::name_particle) ? at + (tokens.is(at + 1, Is::name_particle) ? 2 : 1) : at;  // van der
        if (behind > at && tokens.says(behind, "h hj"_words) && tokens.mark(behind + 1, '.')) behind += 2;           // bin H. Misan
        if (behind > at && continues(tokens, behind, capital, std::max(trust, Trust::role))) {
            at = behind + 1;
        } else if (continues(tokens, at, capital, trust)) {
            ++at;
        } else if (is_leading_initial(tokens, at) && continues(tokens, at + 2, capital, trust)) {
            at += 3;
        } else {
            if (capital && is_closing_initial(tokens, at)) ++at;
            break;
        }
    }
    return at;
}

}  // namespace tabir::redact
