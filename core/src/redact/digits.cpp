#include "redact/digits.hpp"

namespace tabir::redact {

namespace {

constexpr Index max_chunk = 24;  ///< tokens; a longer run of letters and figures is no number

/// The writer has masked the value already: "3172****0007".
bool is_starred(const Tokens& tokens, Index star, Index beyond) { return tokens.mark(star, '*') && tokens.mark(beyond, '*'); }

/// The run stands alone: no letter, mark of a file's name or stars at either end.
bool stands_alone(const Tokens& tokens, Index first, Index end) {
    if (tokens.joined(first)) {
        const bool glued = tokens.mark(first - 1, '#') || tokens.mark(first - 1, '_') || is_starred(tokens, first - 1, first - 2);
        if (glued) return false;
    }
    if (tokens.joined(end)) {
        const bool glued = tokens.mark(end, '_') || is_starred(tokens, end, end + 1);
        if (glued) return false;
    }
    return true;
}

struct Separator {
    char mark = '\0';  ///< none when the chain ends
    Index next = 0;    ///< token behind it
};

bool is_lone(const Tokens& tokens, Index i) { return tokens.number(i) && tokens.length(i) == 1; }

char digit_of_word(const Tokens& tokens, Index i) { return static_cast<char>('0' + tokens.value(i) - 1); }

/// How often the digit behind it is meant: "double seven".
int times_of(const Tokens& tokens, Index i) { return tokens.says(i, "dobel double"_words) ? 2 : tokens.says(i, "triple"_words) ? 3 : 1; }

/// Between figures, what people put there so that no machine reads on: "0812*3456", "0|8|1|2", "0878 lalu 2213".
bool is_hiding(const Tokens& tokens, Index i) {
    if (!tokens.has(i + 1, Figure::beginnings) || !tokens.has(i - 1, Figure::beginnings)) return false;
    if (tokens.word(i)) return tokens.says(i, "lalu lanjut spasi strip terus trs trus"_words);
    if (tokens.mark(i, '/')) return is_lone(tokens, i - 1) && is_lone(tokens, i + 1) && tokens.joined(i) && tokens.joined(i + 1);
    return (tokens.mark(i, '*') || tokens.mark(i, '|')) && tokens.number(i - 1) && tokens.number(i + 1);
}

/// A comma among digits that are written or spelled one by one.
bool is_among_digits(const Tokens& tokens, Index comma) {
    const Index next = comma + 1;
    if (tokens.is(comma - 1, Is::digit)) return tokens.is(next, Is::digit) || times_of(tokens, next) > 1 || (tokens.number(next) && tokens.length(next) <= 2);
    return (is_lone(tokens, comma - 1) && (is_lone(tokens, next) || tokens.is(next, Is::digit))) || (tokens.number(comma - 1) && times_of(tokens, next) > 1);
}

Separator separator_at(const Tokens& tokens, Index i) {
    if (is_hiding(tokens, i)) return {tokens.word(i) ? ' ' : '-', i + 1};
    // "0 8 7 8 . 3 3 0 1": among figures written apart, points stand apart, too.
    if (tokens.mark(i, '.') && !tokens.joined(i) && !tokens.joined(i + 1) && tokens.number(i + 1)) return {' ', i + 1};
    if (tokens.mark(i, other_character) && tokens.joined(i) && tokens.joined(i + 1) && tokens.number(i + 1)) return {'-', i + 1};  // 0813★2277★0941
    if (tokens.mark(i, ',') && is_among_digits(tokens, i)) return {',', i + 1};
    if (!tokens.joined(i) && !tokens.mark(i, '-') && !tokens.mark(i, '(')) return {' ', i};
    if (tokens.mark(i, '-')) return {'-', i + 1};
    if (tokens.mark(i, '.') && tokens.joined(i) && tokens.joined(i + 1)) return {'.', i + 1};
    if (tokens.mark(i, ')')) return {')', tokens.mark(i + 1, '-') ? i + 2 : i + 1};
    if (tokens.mark(i, '(')) return {'(', i + 1};
    return {};
}

}  // namespace

Index spelled_end(const Tokens& tokens, Index i, const Words& beyond) {
    constexpr Index most = 4;  // dua ratus lima puluh
    Index end = i;
    while (end - i < most && (tokens.is(end, Is::digit) || tokens.says(end, beyond))) ++end;
    return end;
}

Index chunk_end(const Tokens& tokens, Index i) {
    Index end = i + 1;
    while (end - i <= max_chunk && tokens.joined(end) && (tokens.word(end) || tokens.number(end))) ++end;
    return end;
}

bool Figure::take_chunk(const Tokens& tokens, Index first, char separator) {
    if (groups_ == max_groups || tokens.edge(first) || tokens.taken(first)) return false;
    // Whatever is tied to a word is no number of its own, but behind a cue: "wa081234567890".
    if (tokens.joined(first) && ((tokens.word(first - 1) && !tokens.is(first - 1, Is::cue)) || tokens.number(first - 1))) return false;
    const int begin = digits();
    int end = begin;
    const auto push = [&](char digit) {
        if (end == max_digits) return false;
        digits_[static_cast<std::size_t>(end++)] = digit;
        return true;
    };
    const int times = times_of(tokens, first);
    const Index behind = times > 1 ? first + 2 : chunk_end(tokens, first);
    if (times > 1 || (tokens.is(first, Is::digit) && behind == first + 1)) {
        const Index digit = behind - 1;
        if (tokens.taken(digit) || (!tokens.is(digit, Is::digit) && !is_lone(tokens, digit))) return false;
        const char value = tokens.number(digit) ? tokens.text(digit)[0] : digit_of_word(tokens, digit);
        for (int i = 0; i < times; ++i) {
            if (!push(value)) return false;
        }
    } else {
        bool figures = false;
        for (Index i = first; i < behind; ++i) {
            if (tokens.taken(i)) return false;
            if (tokens.is(i, Is::digit)) {  // "nol8tiga7"
                figures = true;
                if (!push(digit_of_word(tokens, i))) return false;
                continue;
            }
            figures = figures || tokens.number(i);
            // A letter at a run's edge needs more figures before it than one in the middle.
            const bool among = i > first ? i + 1 < behind || groups_ > 0 || end - begin >= 8 : separator == '.' || separator == '-';
            for (const char c : tokens.text(i)) {
                const int digit = tokens.number(i) ? c - '0' : among ? digit_among_figures(c) : digit_of_letter(c);
                if (digit < 0 || !push(static_cast<char>('0' + digit))) return false;
            }
        }
        // A lone letter may be a digit among digits that are written apart: "O 8 1 2", "9 9 O O 1".
        const bool apart = end == begin + 1 && (tokens.number(behind) || (groups_ > 0 && tokens.number(first - 1)));
        // Zeros alone may go on behind a point or a hyphen, "407.OOO", and begin a number: "OOO 812 345".
        const bool pointed = groups_ > 0 && (separator == '.' || separator == '-');
        const bool leads = groups_ == 0 && tokens.is(first, Is::digits) && begins_at(tokens, first);
        const bool zeros = (pointed || leads) && digit_of_letter(tokens.text(first)[0]) == 0;
        if ((!figures && !apart && !zeros) || !stands_alone(tokens, first, behind)) return false;
    }
    list_[static_cast<std::size_t>(groups_++)] = {first, behind - 1, end, separator};
    ending_[static_cast<std::size_t>(end)] = static_cast<std::uint8_t>(groups_);
    return true;
}

bool Figure::begins_at(const Tokens& tokens, Index i) {
    if (!tokens.number(i)) {
        const bool followed = tokens.number(i + 1) || (tokens.mark(i + 1, '-') && tokens.number(i + 2));
        return tokens.is(i, Is::digit) || (tokens.is(i, Is::digits) && (followed || tokens.length(i) == 1));
    }
    if (tokens.length(i) >= 5) return true;
    // A short figure must go on.
    const Index next = i + 1;
    if (is_hiding(tokens, next)) return true;
    if (tokens.word(next)) return tokens.joined(next) ? digit_among_figures(tokens.text(next)[0]) >= 0 : tokens.has(next, beginnings);
    // "(021) 555", "(+62) 812" go on, and "1) 3175..." in a list doesn't.
    const bool closed = tokens.mark(next, ')') && (tokens.mark(i - 1, '(') || tokens.mark(i - 1, '+') || tokens.joined(next + 1));
    const bool pointed = tokens.mark(next, '.') && (tokens.joined(next + 1) || (!tokens.joined(next) && tokens.number(next + 1)));
    const bool tied = tokens.mark(next, other_character) && tokens.joined(next + 1);
    return tokens.number(next) || tokens.mark(next, '-') || tokens.mark(next, '(') || closed || pointed || tied;
}

Figure Figure::at(const Tokens& tokens, Index i, int enough) {
    Figure figure;
    char separator = ' ';
    Index next = times_of(tokens, i - 1) > 1 ? i - 1 : i;
    while (figure.digits() <= enough && figure.take_chunk(tokens, next, separator)) {
        const Separator found = separator_at(tokens, figure[figure.groups() - 1].last + 1);
        if (found.mark == '\0') break;
        separator = found.mark;
        next = found.next;
    }
    return figure;
}

/// The group `next` seems to belong to a number of groups [k, next) that could end before it.
bool Figure::goes_on(int k, int next) const noexcept {
    if (size_of(next) >= 9) return false;
    if (size_of(next) == 1 && size_of(next - 1) == 1) return true;  // one by one, with a comma here and there
    if (next == k + 1) return (*this)[next].separator != ' ';
    const char before = (*this)[next - 1].separator;
    if (before != (*this)[next].separator && size_of(next) == 2 && size_of(next - 1) == 2) return true;  // 08 12 - 33 44
    if (before == ')' ? (*this)[next].separator == '.' : (*this)[next].separator != before) return false;
    return (*this)[next].separator != ' ' || size_of(next) > 2 || size_of(next - 1) <= 2;
}

int Figure::groups_within(int k, int least, int most) const noexcept {
    const int begin = begin_of(k);
    int best = 0;
    for (int n = 1; k + n <= groups_; ++n) {
        const int digits = (*this)[k + n - 1].end - begin;
        if (digits > most) break;
        if (best != 0 && !goes_on(k, k + n - 1)) break;
        if (digits >= least) best = n;
    }
    return best;
}

}  // namespace tabir::redact
