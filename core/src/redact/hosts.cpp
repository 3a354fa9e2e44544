#include "redact/hosts.hpp"

#include <algorithm>

namespace tabir::redact {

namespace {

constexpr int max_labels = 8;

bool opens(const Tokens& tokens, Index i) {
    return tokens.mark(i, '[') || tokens.mark(i, '(') || tokens.mark(i, '{') || tokens.mark(i, '<');
}

Sign sign_at(const Tokens& tokens, Index i, char sign, Classes spelled) {
    if (tokens.mark(i, sign)) {
        return {tokens.joined(i) && tokens.joined(i + 1) ? Spelling::plain : Spelling::spaced, i + 1};
    }
    if (opens(tokens, i) && may_hold_sign(tokens, i) && (tokens.mark(i + 1, sign) || tokens.has(i + 1, spelled))) {
        return {Spelling::bracketed, i + 3};
    }
    return tokens.has(i, spelled) ? Sign{Spelling::word, i + 1} : Sign{};
}

/// Behind the label at i: words, figures and hyphens without a space.
Index label_end(const Tokens& tokens, Index i) {
    if (!tokens.word(i) && !tokens.number(i)) return i;
    Index end = i + 1;
    while (tokens.joined(end) && end - i < 16) {
        if (tokens.word(end) || tokens.number(end)) {
            ++end;
        } else if (tokens.mark(end, '-') && tokens.joined(end + 1) && (tokens.word(end + 1) || tokens.number(end + 1) || tokens.mark(end + 1, '-'))) {
            ++end;
        } else {
            break;
        }
    }
    return end;
}

bool is_top_level(const Tokens& tokens, Index i) { return tokens.has(i, any_of(Is::tld, Is::tld_word)); }

}  // namespace

Sign dot_at(const Tokens& tokens, Index i) {
    const bool slip = tokens.mark(i, ',') && tokens.joined(i) && tokens.joined(i + 1) && tokens.is(i - 1, Is::provider) && tokens.is(i + 1, Is::tld);  // gmail,com
    return slip ? Sign{Spelling::plain, i + 1} : sign_at(tokens, i, '.', bit(Is::dot));
}
Sign at_sign_at(const Tokens& tokens, Index i) {
    if (opens(tokens, i) && may_hold_sign(tokens, i) && tokens.says(i + 1, "a"_words)) return {Spelling::bracketed, i + 3};  // budi(a)gmail.com
    return sign_at(tokens, i, '@', bit(Is::at));
}

Host host_at(const Tokens& tokens, Index i) {
    Host host;
    host.first_label = i;
    Spelling before = Spelling::none;
    while (host.labels < max_labels) {
        const Index end = label_end(tokens, i);
        if (end == i) break;
        // Behind a point with a space, only a top-level domain goes on; else it is the next sentence.
        if (before >= Spelling::spaced && before != Spelling::bracketed && host.labels > 0) {
            const Sign more = dot_at(tokens, end);
            const bool top = is_top_level(tokens, i);
            const bool middle = more.spelling != Spelling::none && is_top_level(tokens, more.next);
            if (!top && !middle) break;
        }
        // "budi@gmail.com.Terima kasih": a new sentence behind a complete name.
        if (host.labels >= 2 && tokens.is(host.top_level, Is::tld) && !is_top_level(tokens, i) && tokens[i].capital && !tokens[host.top_level].capital) break;
        host.second_level = host.top_level;
        host.top_level = i;
        host.last = end - 1;
        host.widest = std::max(host.widest, before);
        ++host.labels;
        const Sign dot = dot_at(tokens, end);
        if (dot.spelling == Spelling::none) break;
        before = dot.spelling;
        i = dot.next;
    }
    return host;
}

bool is_public_host(const Tokens& tokens, const Host& host) {
    return host.labels >= 2 && tokens.says(host.top_level, "id"_words) && tokens.says(host.second_level, "go"_words);
}

}  // namespace tabir::redact
