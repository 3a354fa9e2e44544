// Dates of birth: a full date that is introduced as one.
#include "redact/dates.hpp"

#include "redact/cues.hpp"
#include "redact/digits.hpp"
#include "redact/finders.hpp"
#include "redact/near.hpp"

namespace tabir::redact {

namespace {

constexpr Index reach_before = 14;  ///< tokens
constexpr Index reach_behind = 5;

/// The value of up to four figures, letters that stand for figures among them; -1 for something else.
struct Figures {
    int value = -1;
    std::size_t length = 0;
    Index end = 0;
};

Figures figures_at(const Tokens& tokens, Index i) {
    Figures figures;
    figures.end = i;
    int value = 0;
    bool number = false;
    while ((tokens.number(figures.end) || tokens.word(figures.end)) && (figures.end == i || tokens.joined(figures.end))) {
        const bool digits = tokens.number(figures.end);
        if (!digits && (tokens.length(figures.end) > 2 || (lower(tokens.text(figures.end)[0]) != 'o' && lower(tokens.text(figures.end)[0]) != 'l' && tokens.text(figures.end)[0] != 'I'))) break;
        for (const char c : tokens.text(figures.end)) {
            if (++figures.length > 4) return {};
            value = value * 10 + (digits ? c - '0' : lower(c) == 'o' ? 0 : 1);
        }
        number = number || digits;
        ++figures.end;
    }
    if (number) figures.value = value;
    return figures;
}

bool is_day(const Figures& figures) { return figures.value >= 1 && figures.value <= 31 && figures.length <= 2; }
bool is_month(const Figures& figures) { return figures.value >= 1 && figures.value <= 12 && figures.length <= 2; }
bool is_year(const Figures& figures) {
    return figures.length == 4 ? figures.value >= 1900 && figures.value <= 2099 : figures.length == 2 && figures.value >= 0;
}

bool is_separator(const Tokens& tokens, Index i) { return tokens.mark(i, '-') || tokens.mark(i, '/') || tokens.mark(i, '.'); }

/// 21/03/1990, 21 03 1990, 1990-03-21
Index in_figures(const Tokens& tokens, Index i) {
    const Figures first = figures_at(tokens, i);
    if (first.value < 0) return -1;
    const Index gap = first.end;
    const bool separated = is_separator(tokens, gap);
    const Figures second = figures_at(tokens, gap + (separated ? 1 : 0));
    if (second.value < 0) return -1;
    const bool again = is_separator(tokens, second.end);
    if (separated != again || (separated && tokens[gap].sign != tokens[second.end].sign)) return -1;
    const Figures third = figures_at(tokens, second.end + (again ? 1 : 0));
    if (third.value < 0) return -1;
    const bool year_first = first.length == 4 && is_year(first) && is_month(second) && is_day(third);
    const bool day_first = is_day(first) && is_month(second) && is_year(third) && (separated || third.length == 4);
    const bool month_first = is_month(first) && is_day(second) && is_year(third) && separated;
    return year_first || day_first || month_first ? third.end - 1 : -1;
}

Index behind_comma(const Tokens& tokens, Index i) { return tokens.mark(i, ',') || tokens.mark(i, '-') || tokens.mark(i, '/') || tokens.mark(i, '\'') ? i + 1 : i; }

/// Behind a day in words before a month: "dua belas April"; i when there is none.
Index spelled_day_end(const Tokens& tokens, Index i) {
    const Index end = spelled_end(tokens, i, "sepuluh sebelas belas puluh"_words);
    return tokens.is(end, Is::month) ? end : i;
}

/// 11 Januari 1969, 11-Jan-69, March 21, 1990, 21st of March 1990
Index with_month_name(const Tokens& tokens, Index i) {
    if (tokens.is(i, Is::month)) {
        const Figures day = figures_at(tokens, i + 1);
        if (!is_day(day)) return -1;
        const Index ordinal = tokens.word(day.end) && tokens.joined(day.end) && tokens.length(day.end) == 2 ? day.end + 1 : day.end;
        const Figures year = figures_at(tokens, behind_comma(tokens, ordinal));
        return is_year(year) && year.length == 4 ? year.end - 1 : -1;
    }
    const Figures day = figures_at(tokens, i);
    const Index spelled = spelled_day_end(tokens, i);
    if (spelled == i && !is_day(day)) return -1;
    Index month = spelled > i ? spelled : day.end;
    if (tokens.joined(month) && (tokens.says(month, "st nd rd th"_words))) ++month;
    if (tokens.says(month, "of bulan"_words)) ++month;
    month = behind_comma(tokens, month);
    if (!tokens.is(month, Is::month)) return -1;
    Index next = month + 1;
    if (tokens.mark(next, '.') || tokens.says(next, "tahun thn"_words)) ++next;
    const Figures year = figures_at(tokens, behind_comma(tokens, next));
    return is_year(year) ? year.end - 1 : -1;
}

/// "born" and the like before it, with at most a place between; no other event, and no birthday of a city.
bool is_introduced(const Tokens& tokens, Index first) {
    for (Index i = first - 1; i >= first - reach_before && !tokens.edge(i); --i) {
        if (tokens.is(i, Is::birth)) {
            if (tokens.is(i + 1, Is::figure)) return false;  // "hari lahir Pancasila"
            for (Index j = i - 1; j >= i - 3; --j) {
                if (tokens.says(j, "gerakan organisasi program"_words)) return false;
            }
            if (!tokens.says(i, "ultah"_words) && !tokens.says(i, "ulang"_words) && !tokens.says(i, "birthday"_words) && !tokens.says(i, "hut"_words)) return true;
            for (Index j = i + 1; j < first; ++j) {
                if (tokens.has(j, any_of(Is::not_birth, Is::institution, Is::place, Is::public_body)) || tokens.says(j, "kota"_words)) return false;
            }
            return true;
        }
        if (ends_sentence(tokens, i) || tokens.mark(i, ';') || tokens.is(i, Is::not_birth)) return false;
        if (tokens.mark(i, '\n') && !tokens.mark(i - 1, ':')) return false;
    }
    return false;
}

/// "21/03/1990 (tgl lahir)"
bool is_explained(const Tokens& tokens, Index last) {
    for (Index i = last + 1; i <= last + reach_behind && !tokens.line_end(i); ++i) {
        if ((tokens.mark(i, ',') && i > last + 1) || tokens.mark(i, ':') || tokens.mark(i, ';') || tokens.mark(i, '.') || tokens.number(i)) return false;
        if (tokens.is(i, Is::birth)) {
            return !tokens.mark(i + 1, ':') && !tokens.number(i + 1) && (!tokens.is(i + 1, Is::common) || tokens.says(i + 1, "saya aku"_words));
        }
    }
    return false;
}

/// The token at i is part of a longer word or figure; "Solo/8-6-1974" begins with a place.
bool goes_on(const Tokens& tokens, Index i) {
    if (!tokens.joined(i) || tokens.is(i - 1, Is::birth)) return false;
    return tokens.number(i - 1) || tokens.word(i - 1) || (is_separator(tokens, i - 1) && !tokens.word(i - 2));
}

}  // namespace

Index date_end(const Tokens& tokens, Index i) {
    const bool begins = tokens.number(i) || tokens.has(i, any_of(Is::month, Is::digit)) || tokens.says(i, "sebelas sepuluh"_words) || (tokens.word(i) && tokens.length(i) <= 2);
    if (!begins) return -1;
    const Index named = with_month_name(tokens, i);
    return named >= 0 ? named : in_figures(tokens, i);
}

void find_birth_dates(Tokens& tokens) {
    Near birth([&](Index i) { return tokens.next(i, bit(Is::birth)); });
    for (Index i = 0; i < tokens.size(); ++i) {
        if (!birth.holds(i)) continue;
        if (tokens.taken(i) || goes_on(tokens, i)) continue;
        const Index last = date_end(tokens, i);
        if (last < 0 || !tokens.free(i, last)) continue;
        if (is_introduced(tokens, i) || is_explained(tokens, last)) tokens.found(i, last, Entity::dob);
        i = last;
    }
}

}  // namespace tabir::redact
