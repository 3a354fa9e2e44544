// Links, with and without a scheme (RFC 3986).
#include "redact/finders.hpp"
#include "redact/hosts.hpp"

namespace tabir::redact {

namespace {

bool is_trailing(const Tokens& tokens, Index i) {
    const Token& token = tokens[i];
    return token.kind == Kind::mark && std::string_view(".,;:!?)]}'\"*>-").find(token.sign) != std::string_view::npos;
}

/// The last token of the path, query and fragment behind token `last`.
Index with_path(const Tokens& tokens, Index last) {
    if (!tokens.joined(last + 1)) return last;
    const bool port = tokens.mark(last + 1, ':') && tokens.number(last + 2);
    if (!port && !tokens.mark(last + 1, '/') && !tokens.mark(last + 1, '?') && !tokens.mark(last + 1, '#')) return last;
    Index end = last + 1;
    while (tokens.joined(end) && !tokens.taken(end) && !tokens.line_end(end) && !tokens.mark(end, '<') && !tokens.mark(end, '"') && !tokens.mark(end, other_character)) ++end;
    --end;
    while (end > last && is_trailing(tokens, end)) --end;
    return end;
}

/// "bit.ly / abc", a path apart from its host.
bool has_path(const Tokens& tokens, const Host& host) { return tokens.mark(host.last + 1, '/') && tokens.joined(host.last + 1); }

void note(Tokens& tokens, Index first, const Host& host) {
    const Index last = with_path(tokens, host.last);
    if (!tokens.free(first, last)) return;
    if (is_public_host(tokens, host)) {
        tokens.leave(first, last);
    } else {
        tokens.found(first, last, Entity::url);
    }
}

/// "http://host", or with spaces between.
bool take_with_scheme(Tokens& tokens, Index i) {
    if (!tokens.is(i, Is::scheme) || !tokens.mark(i + 1, ':') || !tokens.mark(i + 2, '/') || !tokens.mark(i + 3, '/')) return false;
    Index begin = i + 4;
    const Host host = host_at(tokens, begin);
    if (host.labels < 2) return false;
    note(tokens, i, host);
    return true;
}

bool has_letter(const Tokens& tokens, const Host& host) {
    for (Index i = host.first_label; i < host.top_level; ++i) {
        if (tokens.word(i)) return true;
    }
    return false;
}

/// "ig ojol.ngamuk.id", "IG saya: dewi.id": an account that is written like a host.
bool is_account(const Tokens& tokens, const Host& host) {
    Index i = host.first_label - 1;
    if (tokens.mark(i, ':')) --i;
    if (tokens.says(i, "gue gw ku nya saya"_words)) --i;
    return tokens.says(i, "ig ignya insta instagram tiktok username"_words);
}

bool is_bare_link(const Tokens& tokens, const Host& host) {
    if (host.labels < 2 || !has_letter(tokens, host) || host.last != host.top_level) return false;
    if (tokens.says(host.first_label, "www"_words)) return host.labels > 2 || tokens.is(host.top_level, Is::tld);
    const bool path = has_path(tokens, host);
    if (!path && is_account(tokens, host)) return false;
    if (host.widest == Spelling::spaced || host.widest == Spelling::word) return path && tokens.has(host.top_level, any_of(Is::tld, Is::tld_word));
    // A word that closes a host, too, closes one behind "situs" or behind a point in brackets.
    const bool sure = path || host.widest == Spelling::bracketed || tokens.says(host.first_label - 1, "link situs tautan web website"_words);
    return tokens.is(host.top_level, Is::tld) || (sure && tokens.is(host.top_level, Is::tld_word));
}

/// A host begins where no other word, sign or address goes on.
bool may_begin(const Tokens& tokens, Index i) {
    if (tokens.taken(i) || (!tokens.word(i) && !tokens.number(i))) return false;
    if (!tokens.joined(i)) return true;
    return !tokens.word(i - 1) && !tokens.number(i - 1) && !tokens.mark(i - 1, '.') && !tokens.mark(i - 1, '@') && !tokens.mark(i - 1, '-') &&
           !tokens.mark(i - 1, '_') && !tokens.mark(i - 1, '+');
}

/// Where the label before the point, however that is written, begins.
Index label_begin(const Tokens& tokens, Index dot) {
    Index begin = dot - 1;
    while (tokens.joined(begin) && dot - begin < 16 && (tokens.word(begin - 1) || tokens.number(begin - 1) || tokens.mark(begin - 1, '-'))) --begin;
    return begin;
}

}  // namespace

void find_links(Tokens& tokens) {
    constexpr Classes signs = any_of(Is::point, Is::dot, Is::bracket, Is::scheme);
    for (Index sign = tokens.next(0, signs); sign < tokens.size(); sign = tokens.next(sign + 1, signs)) {
        if (!tokens.taken(sign) && take_with_scheme(tokens, sign)) continue;
        if (tokens.is(sign, Is::bracket) && !may_hold_sign(tokens, sign)) continue;
        const Index i = label_begin(tokens, sign);
        if (!may_begin(tokens, i)) continue;
        const Host host = host_at(tokens, i);
        if (at_sign_at(tokens, host.last + 1).spelling != Spelling::none && tokens.joined(host.last + 1)) continue;
        if (is_bare_link(tokens, host)) note(tokens, i, host);
    }
}

}  // namespace tabir::redact
