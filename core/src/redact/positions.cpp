// Pairs of coordinates: decimal degrees, or degrees with minutes and seconds (ISO 6709 and everyday forms), in either order.
#include "redact/finders.hpp"

#include <string_view>

namespace tabir::redact {

namespace {

/// One coordinate: tokens up to `end`, its whole degrees, and how it is written.
struct Angle {
    Index first = 0;
    Index end = 0;        ///< behind it; equal to `first` when there is none
    int degrees = 0;
    std::size_t decimals = 0;
    bool marked = false;  ///< with a degree sign, minutes or a hemisphere
    bool negative = false;
    bool found() const noexcept { return end > first; }
};

bool is_hemisphere(const Tokens& tokens, Index i) { return tokens.is(i, Is::hemisphere) && (tokens.length(i) > 1 || tokens[i].capital); }
bool is_degree(const Tokens& tokens, Index i) { return tokens.mark(i, degree_sign) || tokens.says(i, "derajat deg"_words); }
bool is_minute(const Tokens& tokens, Index i) { return tokens.mark(i, '\'') || tokens.says(i, "menit"_words); }
bool is_second(const Tokens& tokens, Index i) { return tokens.mark(i, '"') || tokens.mark(i, '\'') || tokens.says(i, "detik"_words); }

/// A figure with decimals behind a point or, where commas can't part two coordinates, a comma.
Index decimal_end(const Tokens& tokens, Index i, Angle& angle) {
    if (!tokens.number(i) || tokens.length(i) > 3) return i;
    angle.degrees = 0;
    for (const char c : tokens.text(i)) angle.degrees = angle.degrees * 10 + (c - '0');
    const bool point = (tokens.mark(i + 1, '.') || tokens.mark(i + 1, ',')) && tokens.joined(i + 1) && tokens.joined(i + 2) && tokens.number(i + 2);
    const bool spelled = (tokens.mark(i + 1, '.') || tokens.says(i + 1, "titik"_words)) && tokens.number(i + 2) && tokens.length(i + 2) >= 4;  // 106 titik 8231
    if (!point && !spelled) return i + 1;
    angle.decimals = tokens.length(i + 2);
    return i + 3;
}

Index part_end(const Tokens& tokens, Index i, bool (*sign)(const Tokens&, Index)) {
    Angle ignored;
    const Index end = decimal_end(tokens, i, ignored);
    return end > i && sign(tokens, end) ? end + 1 : i;
}

Angle angle_at(const Tokens& tokens, Index i) {
    Angle angle;
    angle.first = i;
    angle.end = i;
    Index at = i;
    if (is_hemisphere(tokens, at) && (tokens.number(at + 1) || tokens.mark(at + 1, ':'))) {
        angle.marked = true;
        at += tokens.mark(at + 1, ':') ? 2 : 1;
    }
    if ((tokens.mark(at, '-') || tokens.mark(at, '+')) && tokens.joined(at + 1)) {
        angle.negative = tokens.mark(at, '-');
        ++at;
    }
    const Index figure = at;
    at = decimal_end(tokens, at, angle);
    if (at == figure) return angle;
    // "S6 15 14.9": minutes and seconds without their signs.
    Angle ignored;
    const bool led = angle.marked;
    for (int part = 0; part < 2 && led && angle.decimals == 0 && tokens.number(at) && !tokens.joined(at) && tokens.length(at) <= 2; ++part) at = decimal_end(tokens, at, ignored);
    if (is_degree(tokens, at)) {
        angle.marked = true;
        ++at;
        at = part_end(tokens, at, is_minute);
        at = part_end(tokens, at, is_second);
        if (tokens.mark(at, '\'')) ++at;  // '' for the sign of seconds
    }
    // "6.2443 s": a small letter, too, behind so many decimals.
    if (!led && (is_hemisphere(tokens, at) || (angle.decimals >= 3 && tokens.is(at, Is::hemisphere)))) {
        angle.marked = true;
        ++at;
    } else if (tokens.says(at, "lintang bujur"_words)) {
        angle.marked = true;
        at += is_hemisphere(tokens, at + 1) ? 2 : 1;
    }
    angle.end = at;
    return angle;
}

/// Behind what may part the two: a comma, a slash, "dan", the name of the second.
Index behind_parting(const Tokens& tokens, Index i) {
    for (int steps = 0; steps < 4; ++steps) {
        const bool parting = (tokens.mark(i, '\n') && tokens.is(i + 1, Is::position_cue)) || tokens.mark(i, ',') || tokens.mark(i, ';') || tokens.mark(i, '/') || tokens.mark(i, ':') || tokens.mark(i, '=') ||
                             tokens.is(i, Is::position_cue) || tokens.says(i, "dan and"_words);
        if (!parting) break;
        ++i;
    }
    return i;
}

bool announced(const Tokens& tokens, Index first) {
    for (Index j = first - 1; j >= first - 5 && !tokens.line_end(j); --j) {
        if (tokens.is(j, Is::position_cue)) return true;
    }
    return false;
}

bool makes_pair(const Tokens& tokens, const Angle& a, const Angle& b) {
    const bool ranges = (a.degrees <= 90 && b.degrees <= 180) || (a.degrees <= 180 && b.degrees <= 90);
    if (!ranges) return false;
    if (a.marked && b.marked) return true;
    if (announced(tokens, a.first)) return a.decimals >= 1 && b.decimals >= 1;
    const std::size_t wanted = a.negative || b.negative ? 3 : 4;
    return a.decimals >= wanted && b.decimals >= wanted;
}

/// What may stand behind a coordinate's degrees.
bool may_go_on(const Tokens& tokens, Index i) {
    return tokens.mark(i, '.') || tokens.mark(i, ',') || tokens.has(i, any_of(Is::degree, Is::hemisphere)) || tokens.says(i, "titik derajat deg lintang bujur"_words);
}

}  // namespace

void find_positions(Tokens& tokens) {
    for (Index i = 0; i < tokens.size(); ++i) {
        if (tokens.number(i) && !may_go_on(tokens, i + 1)) continue;
        const bool begins = tokens.number(i) || tokens.mark(i, '-') || tokens.mark(i, '+') || is_hemisphere(tokens, i);
        if (!begins || tokens.taken(i)) continue;
        if (tokens.number(i) && tokens.joined(i) && (tokens.word(i - 1) || tokens.number(i - 1) || tokens.mark(i - 1, '.') || tokens.mark(i - 1, ','))) continue;
        const Angle a = angle_at(tokens, i);
        if (!a.found() || (a.decimals == 0 && !a.marked)) continue;
        const Index next = behind_parting(tokens, a.end);
        const Angle b = angle_at(tokens, next);
        const bool goes_on = b.found() && tokens.joined(b.end) && (tokens.number(b.end) || (tokens.mark(b.end, '.') && tokens.joined(b.end + 1) && tokens.number(b.end + 1)));
        const bool tied = next == a.end && tokens.joined(next);  // "010.004-24.77120093"
        if (!b.found() || goes_on || tied || !makes_pair(tokens, a, b) || !tokens.free(i, b.end - 1)) continue;
        tokens.found(i, b.end - 1, Entity::coord);
        i = b.end - 1;
    }
}

}  // namespace tabir::redact
