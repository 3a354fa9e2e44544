// Addresses of the Internet Protocol: version 4 (RFC 791), version 6 (RFC 4291, 5952).
#include "redact/finders.hpp"
#include "redact/hosts.hpp"

namespace tabir::redact {

namespace {

constexpr Index cue_reach = 4;

/// A part of an address of version 4: at most 255, without a leading zero.
int part_at(const Tokens& tokens, Index i) {
    if (!tokens.number(i) || tokens.length(i) > 3) return -1;
    const std::string_view digits = tokens.text(i);
    if (digits.size() > 1 && digits[0] == '0') return -1;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value <= 255 ? value : -1;
}

/// The cue is near; "aplikasi gagal dari IP 36.74.4.247" gives no version.
bool near(const Tokens& tokens, Index i, Is cue) {
    for (Index j = i - 1; j >= i - cue_reach && !tokens.line_end(j); --j) {
        if (tokens.is(j, cue)) return true;
        if (tokens.says(j, "ip"_words)) return false;
        if (tokens.mark(j, ',') || tokens.mark(j, ';')) return false;
    }
    return false;
}

/// The length of a network's prefix belongs to its address: "/24".
Index with_prefix(const Tokens& tokens, Index last, int most) {
    if (!tokens.mark(last + 1, '/') || !tokens.joined(last + 1) || !tokens.number(last + 2) || !tokens.joined(last + 2)) return last;
    const int length = part_at(tokens, last + 2);
    return length >= 0 && length <= most ? last + 2 : last;
}

void take_version_4(Tokens& tokens, Index i) {
    if (tokens.joined(i) && (tokens.word(i - 1) || tokens.number(i - 1) || tokens.mark(i - 1, '.') || tokens.mark(i - 1, '-'))) return;
    Index at = i;
    bool small = true;
    for (int part = 0; part < 4; ++part) {
        const int value = part_at(tokens, at);
        if (value < 0) return;
        small = small && value < 10;
        if (part == 3) break;
        const Sign dot = dot_at(tokens, at + 1);
        const bool spelled = dot.spelling == Spelling::bracketed || (dot.spelling == Spelling::word && near(tokens, i, Is::network_cue));
        if (dot.spelling != Spelling::plain && !spelled) return;
        at = dot.next;
    }
    const bool goes_on = tokens.joined(at + 1) && (tokens.word(at + 1) || tokens.mark(at + 1, '-') || tokens.mark(at + 1, '_') ||
                                                   (tokens.mark(at + 1, '.') && tokens.joined(at + 2) && tokens.number(at + 2)));
    if (goes_on || near(tokens, i, Is::version_cue)) return;
    // Chapters and versions have small parts: "1.2.3.4".
    if (small && !near(tokens, i, Is::network_cue)) return;
    if (tokens.is(i - 1, Is::money) || (tokens.is(i - 1, Is::no) && !near(tokens, i, Is::network_cue))) return;
    const Index last = with_prefix(tokens, at, 32);
    if (tokens.free(i, last)) tokens.found(i, last, Entity::ip);
}

bool is_hex(std::string_view text) {
    for (const char c : text) {
        if (!((c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f'))) return false;
    }
    return true;
}

/// Four figures of at most 255 with points between.
bool is_version_4(std::string_view text) {
    int points = 0;
    int value = 0;
    for (const char c : text) {
        if (c == '.') {
            ++points;
            value = 0;
        } else if (c < '0' || c > '9' || (value = value * 10 + c - '0') > 255) {
            return false;
        }
    }
    return points == 3;
}

/// Eight groups of at most four hexadecimal digits, or fewer with one gap "::"; the last two may be an address of version 4.
bool is_version_6(std::string_view text) {
    int groups = 0;
    bool gap = false;
    bool figure = false;
    std::size_t i = 0;
    while (i < text.size()) {
        if (text[i] == ':') {
            const bool two = i + 1 < text.size() && text[i + 1] == ':';
            if (two ? gap : groups == 0 || i + 1 == text.size()) return false;
            gap = gap || two;
            i += two ? 2 : 1;
            continue;
        }
        const std::size_t begin = i;
        while (i < text.size() && text[i] != ':' && text[i] != '.') {
            figure = figure || (text[i] >= '0' && text[i] <= '9');
            ++i;
        }
        if (i - begin > 4) return false;
        ++groups;
        if (i < text.size() && text[i] == '.') {
            if (!is_version_4(text.substr(begin))) return false;
            i = text.size();
            ++groups;
        }
    }
    return figure && (gap ? groups >= 1 && groups <= 7 : groups == 8);
}

void take_version_6(Tokens& tokens, Index i) {
    constexpr std::size_t longest = 45;
    if (tokens.joined(i) && (tokens.word(i - 1) || tokens.number(i - 1) || tokens.mark(i - 1, ':'))) return;
    Index end = i;
    bool point = false;
    bool closed = false;  // a colon stands behind a point: nothing may follow
    while (end == i || tokens.joined(end)) {
        const bool part = (tokens.word(end) || tokens.number(end)) && is_hex(tokens.text(end));
        if (!part && !tokens.mark(end, ':') && !(tokens.mark(end, '.') && tokens.number(end + 1) && tokens.joined(end + 1))) break;
        if (closed || tokens[end].end - tokens[i].start > longest) return;
        closed = point && tokens.mark(end, ':');
        point = point || tokens.mark(end, '.');
        ++end;
    }
    if (tokens.joined(end) && tokens.word(end)) return;
    while (end > i && tokens.mark(end - 1, ':') && !tokens.mark(end - 2, ':')) --end;
    if (end - i < 3 || !is_version_6(tokens.between(i, end - 1))) return;
    Index last = end - 1;
    if (tokens.mark(end, '%') && tokens.word(end + 1)) {  // a zone: fe80::1%eth0
        last = tokens.number(end + 2) && tokens.joined(end + 2) ? end + 2 : end + 1;
    }
    last = with_prefix(tokens, last, 128);
    if (tokens.free(i, last)) tokens.found(i, last, Entity::ip);
}

/// Where the group of figures and letters before the colon begins: "fe80". At the colon when there is none.
Index group_begin(const Tokens& tokens, Index colon) {
    Index begin = colon;
    while (colon - begin < 4 && tokens.joined(begin) && (tokens.word(begin - 1) || tokens.number(begin - 1))) --begin;
    return begin;
}

}  // namespace

void find_network(Tokens& tokens) {
    // These first: their end may be an address of version 4.
    for (Index colon = tokens.holds_colons() ? tokens.next(0, bit(Is::colon)) : tokens.size(); colon < tokens.size(); colon = tokens.next(colon + 1, bit(Is::colon))) {
        const Index i = group_begin(tokens, colon);
        if (!tokens.taken(i) && (i < colon || tokens.mark(colon + 1, ':'))) take_version_6(tokens, i);
    }
    for (Index i = tokens.next(0, bit(Is::number)); i < tokens.size(); i = tokens.next(i + 1, bit(Is::number))) {
        if (tokens.taken(i) || !tokens.has(i + 1, any_of(Is::point, Is::bracket, Is::dot))) continue;
        if (!tokens.is(i + 1, Is::bracket) || may_hold_sign(tokens, i + 1)) take_version_4(tokens, i);
    }
}

}  // namespace tabir::redact
