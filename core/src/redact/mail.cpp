// Mail addresses (RFC 5321), also disguised: "budi [at] gmail (dot) com".
#include "redact/finders.hpp"
#include "redact/hosts.hpp"

namespace tabir::redact {

namespace {

constexpr Index max_local = 64;  ///< characters of the part before the sign: RFC 5321, 4.5.3.1.1

bool is_local_mark(const Tokens& tokens, Index i) {
    return tokens.mark(i, '.') || tokens.mark(i, '_') || tokens.mark(i, '%') || tokens.mark(i, '+') || tokens.mark(i, '-') || tokens.mark(i, '\'');
}

bool is_local(const Tokens& tokens, Index i) { return !tokens.taken(i) && (tokens.word(i) || tokens.number(i) || is_local_mark(tokens, i)); }

/// The dot that ends before token `end`, spelled or in brackets; its first token, or -1.
Index spelled_dot_before(const Tokens& tokens, Index end) {
    const Sign bracketed = dot_at(tokens, end - 3);
    if (bracketed.spelling == Spelling::bracketed && bracketed.next == end) return end - 3;
    const Sign word = dot_at(tokens, end - 1);
    const bool spaced = word.spelling == Spelling::spaced && !tokens.joined(end - 1) && !tokens.joined(end);
    return word.spelling == Spelling::word || spaced ? end - 1 : -1;
}

/// The first token of the part before the sign at `sign`; `sign` itself when there is none.
Index local_begin(const Tokens& tokens, Index sign) {
    Index begin = sign;
    while (sign - begin < max_local && begin > 0) {
        if (is_local(tokens, begin - 1) && (begin == sign || tokens.joined(begin))) {
            --begin;
            continue;
        }
        const Index dot = begin < sign ? spelled_dot_before(tokens, begin) : -1;
        if (dot <= 0 || (!tokens.word(dot - 1) && !tokens.number(dot - 1)) || tokens.taken(dot - 1)) break;
        begin = dot - 1;
    }
    while (begin < sign && is_local_mark(tokens, begin) && !tokens.mark(begin, '_')) ++begin;
    return begin;
}

bool is_known_top_level(const Tokens& tokens, const Host& host) {
    return host.last == host.top_level && tokens.has(host.top_level, any_of(Is::tld, Is::tld_word));
}

bool is_address(const Tokens& tokens, const Sign& sign, const Host& host) {
    if (host.labels < 2) return false;
    const bool letters = tokens.word(host.top_level) && host.last == host.top_level && tokens.length(host.top_level) >= 2;
    const bool punycode = tokens.says(host.top_level, "xn"_words);
    switch (sign.spelling) {
        case Spelling::plain: return host.widest == Spelling::plain ? letters || punycode : is_known_top_level(tokens, host);
        case Spelling::spaced:
        case Spelling::bracketed: return is_known_top_level(tokens, host);
        case Spelling::word:
            return is_known_top_level(tokens, host) && (tokens.is(host.first_label, Is::provider) || host.widest >= Spelling::bracketed);
        case Spelling::none: return false;
    }
    return false;
}

/// A letter, a figure or a mark of an address that stands apart.
bool is_lone(const Tokens& tokens, Index i) {
    return !tokens.taken(i) && (((tokens.word(i) || tokens.number(i)) && tokens.length(i) == 1) || is_local_mark(tokens, i));
}

/// "d e w i @ g m a i l . c o m", every letter apart.
void take_apart(Tokens& tokens, Index sign) {
    Index begin = sign;
    while (sign - begin < max_local && is_lone(tokens, begin - 1) && !tokens.joined(begin)) --begin;
    Index end = sign + 1;
    Index point = 0;
    while (end - sign < max_local && is_lone(tokens, end) && !tokens.joined(end)) {
        if (tokens.mark(end, '.')) point = end;
        ++end;
    }
    while (begin < sign && is_local_mark(tokens, begin)) ++begin;
    if (sign - begin >= 3 && point > sign + 1 && end - point >= 3 && tokens.free(begin, end - 1)) tokens.found(begin, end - 1, Entity::email);
}

}  // namespace

void find_mail(Tokens& tokens) {
    constexpr Classes signs = any_of(Is::at_sign, Is::at, Is::bracket);
    for (Index i = tokens.next(1, signs); i < tokens.size(); i = tokens.next(i + 1, signs)) {
        if (tokens.is(i, Is::bracket) && !may_hold_sign(tokens, i)) continue;
        const Sign sign = at_sign_at(tokens, i);
        if (sign.spelling == Spelling::none) continue;
        if (!tokens.word(sign.next) && !tokens.number(sign.next)) continue;
        if (tokens.mark(i, '@') && !tokens.joined(i) && !tokens.joined(i + 1)) take_apart(tokens, i);
        const Host host = host_at(tokens, sign.next);
        if (!is_address(tokens, sign, host)) continue;
        // "akun instagram @toko.id", "siapa sih @toko.id", "DM @toko.id"
        const bool addressed = tokens.has(i - 1, any_of(Is::handle_cue, Is::common)) || tokens.says(i - 1, "cc dm via"_words);
        if (!tokens.joined(i) && tokens.joined(sign.next) && addressed && !tokens.is(sign.next, Is::provider)) continue;
        const Index begin = local_begin(tokens, i);
        if (tokens.joined(begin) && tokens.mark(begin - 1, '@')) continue;  // "cc @warga @toko.id"
        const bool starred = tokens.mark(i - 1, '*') || (tokens.joined(begin) && tokens.mark(begin - 1, '*'));
        if (begin < i && !starred && tokens.free(begin, host.last)) tokens.found(begin, host.last, Entity::email);
    }
}

}  // namespace tabir::redact
