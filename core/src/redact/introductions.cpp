// What introduces a name: titles, "nama saya", roles.
#include "redact/introductions.hpp"

#include "redact/names.hpp"

namespace tabir::redact {

namespace {

constexpr Index max_title = 6;    ///< tokens of honorifics before a name
constexpr Index max_fillers = 7;  ///< tokens between a cue and its name

/// "Sdr." and "dr." are written with a point. Behind a whole word it ends the sentence ("terima kasih bu. Selokan ..."),
/// unless a name follows.
bool is_point_of_title(const Tokens& tokens, Index i) {
    if (!tokens.mark(i, '.') || tokens.length(i - 1) > 5) return false;
    return !tokens.says(i - 1, "pak bu bapak ibu bang mas mbak mba kak om tante"_words) || is_plain_name(tokens, i + 1);
}

bool is_i_am(const Tokens& tokens, Index i) {
    if (tokens.says(i, "i"_words) && tokens.mark(i + 1, '\'') && tokens.says(i + 2, "m"_words)) return true;
    return tokens.says(i, "i"_words) && tokens.says(i + 1, "am"_words);
}

/// a.n., a/n, an.
bool is_on_behalf(const Tokens& tokens, Index i) {
    if (tokens.says(i, "a"_words) && (tokens.mark(i + 1, '.') || tokens.mark(i + 1, '/')) && tokens.joined(i + 2) && tokens.says(i + 2, "n"_words)) return true;
    if (!tokens.says(i, "an"_words)) return false;
    const bool stranger = tokens.is(i + 1, Is::stranger) && (tokens.taken(i - 1) || tokens[i - 1].kind != Kind::word || tokens.has(i - 1, any_of(Is::cue, Is::role)));
    const bool before_value = tokens.unknown(i + 1) && tokens.length(i + 1) > 3 && (tokens.is(i + 2, Is::cue) || tokens.number(i + 2));  // "an norhalimah npwp 52..."
    return stranger || before_value || tokens.mark(i + 1, '.') || is_plain_name(tokens, i + 1);
}

bool is_filler(const Tokens& tokens, Index i, bool& pointed) {
    if (tokens.mark(i, ':') || tokens.mark(i, '=')) pointed = true;
    if ((pointed && tokens.mark(i, '\n')) || behind_rank(tokens, i) > i) return false;
    if (tokens.mark(i, ':') || tokens.mark(i, '=') || tokens.mark(i, '-') || tokens.mark(i, '.') || tokens.mark(i, ',') || tokens.mark(i, '(') || tokens.mark(i, ')') || tokens.mark(i, '/') || tokens.mark(i, '"') || tokens.mark(i, '*')) return true;
    if (tokens.has(i, any_of(Is::role, Is::name_cue)) || is_honorific(tokens, i)) return true;
    return tokens.says(i, "saya lengkap aku gw gue gua aja saja adalah ialah is my sesuai ktp di asli panggilan ini kami full yang ibu bapak kandung yaitu of the penerima rekening pemegang orang tua anak istri suami oleh by on card account"_words);
}

/// "tukang parkir Rendi", "pemilik mobil Halomoan Rangkuti": behind the one or two words that say whose trade it is, when a name follows.
Index behind_trade(const Tokens& tokens, Index role, Index i) {
    if (!tokens.is(role, Is::role) || tokens.says(role, "aku by dari dengan gue gw kami kepada oleh saya sy"_words)) return i;
    Index at = i;
    while (at - i < 2 && tokens.word(at) && !is_plain_name(tokens, at) && (tokens.is(at, Is::public_body) || (tokens.caseless() ? tokens.classes(at) != 0 : !tokens[at].capital)) && !tokens.says(at, "dan dari dengan di itu ini ke oleh pada untuk yang"_words)) ++at;
    if (at == i || tokens.joined(at)) return i;
    const bool known = is_plain_name(tokens, at) && (tokens[at].capital || tokens.caseless());
    return known || (!tokens.caseless() && tokens[at].capital && !tokens.is(at - 1, Is::public_body) && name_end(tokens, at, Trust::role) > at + 1) ? at : i;
}

}  // namespace

bool is_honorific(const Tokens& tokens, Index i) {
    if (!tokens.is(i, Is::honorific)) return false;
    if (tokens.says(i, "pa"_words)) return is_plain_name(tokens, i + 1);
    if (tokens.says(i, "si"_words) && is_plain_name(tokens, i + 1)) return true;
    if (tokens.says(i, "abang"_words) && tokens.says(i - 1, "tanah"_words)) return false;  // Tanah Abang
    if (tokens.says(i, "bung"_words) && tokens.says(i + 1, "hatta karno tomo"_words)) return false;
    const bool short_form = tokens.length(i) <= 2 && !tokens.says(i, "bu"_words) && !tokens.says(i, "om"_words) && !tokens.says(i, "aa"_words);
    if (!short_form) return true;
    const Index next = tokens.mark(i + 1, '.') ? i + 2 : i + 1;
    if (tokens.says(i, "dr"_words) && tokens[next].capital && is_plain_name(tokens, next)) return true;
    return (next == i + 2 || tokens[i].capital || tokens.says(i, "si"_words)) && (tokens[next].capital || (tokens.caseless() && next == i + 2));
}

Index behind_honorifics(const Tokens& tokens, Index i) {
    Index at = i;
    while (at - i < max_title && (is_honorific(tokens, at) || (at > i && (is_point_of_title(tokens, at) || (tokens.mark(at, '/') && is_honorific(tokens, at + 1)))) || tokens.says(at, "haji hajah"_words))) ++at;
    return at;
}

Index behind_neighbourhood(const Tokens& tokens, Index i) {
    Index at = i;
    while (at - i < 7 && (tokens.has(at, any_of(Is::rt, Is::rw)) || tokens.number(at) || tokens.mark(at, '/') || tokens.mark(at, '.') || tokens.mark(at, ','))) ++at;
    if (tokens.mark(at, '(') || tokens.mark(at, ':')) ++at;
    while (is_honorific(tokens, at) || (tokens.mark(at, '.') && is_honorific(tokens, at - 1))) ++at;
    return at;
}

bool is_calling(const Tokens& tokens, Index i) {
    if (tokens.says(i, "bernama dipanggil panggil namaku"_words)) return true;
    return tokens.says(i, "nama name"_words) && (tokens.says(i + 1, "saya sy aku gw gue gua is"_words) || tokens.says(i - 1, "my"_words));
}

Index behind_name_cue(const Tokens& tokens, Index i) {
    Index at = i;
    if (tokens.is(i, Is::opening) && is_on_behalf(tokens, i)) {
        at = tokens.says(i, "an"_words) ? i + (tokens.mark(i + 1, '.') ? 2 : 1) : tokens.mark(i + 3, '.') ? i + 4 : i + 3;
    } else if (tokens.is(i, Is::opening) && is_i_am(tokens, i)) {
        at = tokens.mark(i + 1, '\'') ? i + 3 : i + 2;
        return tokens[at].capital || is_plain_name(tokens, at) ? at : i;
    } else if (tokens.is(i, Is::name_cue) && !tokens.says(i - 1, "balik ganti ingat kenal lupa menyebut sebut sebutkan siapa tahu tanpa tau"_words)) {
        at = i + 1;
    } else {
        return i;
    }
    bool pointed = false;
    const Index from = at;
    while (at - from < max_fillers && !tokens.taken(at) && is_filler(tokens, at, pointed)) ++at;
    return at;
}

Index behind_role(const Tokens& tokens, Index i) {
    if (tokens.has(i, any_of(Is::rt, Is::rw))) {
        const bool head = tokens.says(i - 1, "ketua pengurus sekretaris bendahara"_words);
        return head ? behind_neighbourhood(tokens, i) : i;
    }
    Index at = i + 1;
    if (tokens.mark(at, ',') || tokens.mark(at, ':') || tokens.mark(at, '(') || (tokens.mark(at, '.') && tokens.length(i) <= 4)) ++at;
    if (tokens.says(at, "darurat"_words)) ++at;  // "kontak darurat"
    if (behind_rank(tokens, at) > at) return at;
    while (at - i < 4 && tokens.has(at, any_of(Is::role)) && !is_plain_name(tokens, at)) ++at;
    at = behind_trade(tokens, i, at);
    if ((tokens.number(at) || tokens.roman(at)) && tokens.mark(at + 1, ':')) ++at;  // "Pihak II: ..."
    if (tokens.mark(at, ':') || tokens.mark(at, ',')) ++at;
    // "kurir JNE Fahmi"
    if (tokens[at].capitals && !tokens.caseless() && !tokens.is(at, Is::name) && tokens.length(at) >= 3 && tokens.length(at) <= 5 && is_plain_name(tokens, at + 1) && !tokens.joined(at + 1)) ++at;
    return at;
}

}  // namespace tabir::redact
