// Vehicle plates (Perkapolri 5/2012 and 7/2021: region, one to four figures, up to three letters) and passports.
#include "redact/cues.hpp"
#include "redact/digits.hpp"
#include "redact/finders.hpp"
#include "redact/near.hpp"

namespace tabir::redact {

namespace {

constexpr Index cue_reach = 4;
constexpr int max_figures = 4;     ///< of a plate
constexpr int max_passport = 8;    ///< figures of a passport

/// A vehicle is spoken of before token i, and nothing nearer that has rooms or gates.
enum class Company : std::uint8_t { none, room, vehicle, plate };

Company company_before(const Tokens& tokens, Index i) {
    Company company = Company::none;
    for (Index j = i - 1; j >= i - cue_reach && !tokens.edge(j); --j) {
        if (tokens.taken(j) && tokens[j].type == Entity::plate && !tokens[j].publicly) return Company::plate;  // "B 1 AB dan B 2"
        if (ends_sentence(tokens, j) || tokens.mark(j, '\n')) break;
        if (tokens.says(j, "polisi pol"_words)) {
            if (tokens.is(j - 1, Is::no) || (tokens.mark(j - 1, '.') && tokens.is(j - 2, Is::no))) return Company::plate;
        }
        // "plat nomor B 12" speaks of a plate, "gate nomor B 12" of a gate.
        if (tokens.is(j, Is::vehicle) && (company == Company::none || tokens.is(j + 1, Is::no))) return tokens.value(j) != 0 ? Company::plate : Company::vehicle;
        if (tokens.is(j, Is::not_a_vehicle)) company = Company::room;
    }
    return company;
}

/// Behind a single space, point or hyphen, if there is one; in a text about vehicles, also behind what hides a plate: "B*3390*UKL".
Index behind_gap(const Tokens& tokens, Index i) {
    if (tokens.mark(i, '-') || tokens.mark(i, '.')) return i + 1;
    const bool hiding = tokens.mark(i, '*') || tokens.mark(i, '_') || tokens.mark(i, '|') || tokens.says(i, "spasi strip"_words);
    return hiding && tokens.holds(bit(Is::vehicle)) ? i + 1 : i;
}

struct Parts {
    Index number = 0;
    Index number_end = 0;
    int digits = 0;
    Index series_end = 0;  ///< equal to number_end without closing letters
};

/// More figures of one number, written apart: "1 2 3 4", "1-2-3-4", "12 34 XYZ".
void read_rest(const Tokens& tokens, bool cued, Parts& parts) {
    const auto length = [&](Index i) { return static_cast<int>(tokens.length(i)); };
    for (;;) {
        const Index next = cued ? behind_gap(tokens, parts.number_end) : parts.number_end;
        if (!tokens.number(next) || parts.digits + length(next) > max_figures) return;
        const bool singly = length(parts.number_end - 1) == 1 && length(next) == 1;
        const bool paired = cued && length(next) == 2 && tokens.unknown(next + 1) && length(next + 1) <= 3;
        if (!singly && !paired) return;
        parts.digits += length(next);
        parts.number_end = next + 1;
    }
}

/// One to four figures at i, with letters for figures or spelled out behind a cue.
bool read_number(const Tokens& tokens, Index i, bool cued, Parts& parts) {
    parts.number = i;
    const bool mixed = cued && tokens.is(i + 1, Is::digits) && tokens.joined(i + 1) && tokens.number(i + 2) && tokens.joined(i + 2);  // "3O92"
    if (tokens.number(i) && !mixed) {
        parts.digits = static_cast<int>(tokens.length(i));
        parts.number_end = i + 1;
        if (parts.digits > max_figures || tokens.text(i)[0] == '0') return false;
        read_rest(tokens, cued, parts);
        return !tokens.number(parts.number_end) || !tokens.joined(parts.number_end);
    }
    if (!cued) return false;
    const Figure figure = Figure::at(tokens, i, max_figures);
    if (figure.groups() == 0) return false;
    int groups = 1;
    while (groups < figure.groups() && figure[groups - 1].end < max_figures) ++groups;
    parts.digits = figure[groups - 1].end;
    parts.number_end = figure[groups - 1].last + 1;
    return parts.digits <= max_figures;
}

/// Up to three letters behind the number, also written apart: "X Y Z".
void read_series(const Tokens& tokens, bool capitals, bool cued, Parts& parts) {
    parts.series_end = parts.number_end;
    Index i = behind_gap(tokens, parts.number_end);
    if (!tokens.word(i) || tokens.length(i) > 3 || tokens[i].capitals != capitals) return;
    const Index behind = i + 1;
    if (tokens.joined(behind) && (tokens.word(behind) || tokens.number(behind) || tokens.mark(behind, '_'))) return;
    const bool glued = tokens.joined(i);
    if (!glued && tokens.has(i, any_of(Is::common, Is::amount, Is::rt, Is::rw, Is::honorific, Is::month, Is::no, Is::floor, Is::street)) && !(cued && capitals && !tokens.caseless())) return;
    if (glued && tokens.is(i, Is::amount) && !cued) return;
    parts.series_end = behind;
    if (tokens.length(i) != 1) return;
    for (int letters = 1; letters < 3 && cued; ++letters) {
        const Index next = behind_gap(tokens, parts.series_end);
        if (!tokens.word(next) || tokens.length(next) != 1 || tokens[next].capitals != capitals) return;
        parts.series_end = next + 1;
    }
}

/// Types of vehicles that look like plates.
bool is_model(std::string_view text) {
    for (const std::string_view model : {"L300", "L200", "T120SS", "T120", "F150", "BB8"}) {
        if (text == model) return true;
    }
    return false;
}

bool stands_alone_before(const Tokens& tokens, Index i) {
    return !tokens.joined(i) || !(tokens.word(i - 1) || tokens.number(i - 1) || tokens.mark(i - 1, '_') || tokens.mark(i - 1, '-') || tokens.mark(i - 1, '@'));
}

void take_plate(Tokens& tokens, Index i) {
    if (!stands_alone_before(tokens, i)) return;
    const Index number = behind_gap(tokens, i + 1);
    if (!tokens.number(number) && !(tokens.word(number) && tokens.holds(bit(Is::vehicle)))) return;
    const Company company = company_before(tokens, i);
    const bool cued = company >= Company::vehicle;
    Parts parts;
    if (company == Company::room || !read_number(tokens, number, cued, parts)) return;
    read_series(tokens, tokens[i].capitals, cued, parts);
    const bool closed = parts.series_end > parts.number_end;
    if (!closed && (company != Company::plate || parts.digits < 2)) return;
    if (company != Company::plate && is_model(tokens.between(i, (closed ? parts.series_end : parts.number_end) - 1))) return;
    // "di blok b 3 ac" and the like: in small letters a gap needs a longer number.
    if (closed && !cued && !tokens[i].capitals && !tokens.joined(number) && parts.digits < 3) return;
    const Index last = (closed ? parts.series_end : parts.number_end) - 1;
    const bool goes_on = tokens.joined(last + 1) && (tokens.word(last + 1) || tokens.number(last + 1) || tokens.mark(last + 1, '*') || tokens.mark(last + 1, '_'));
    if (goes_on || (!closed && tokens.is(last + 1, Is::amount))) return;
    if (tokens.free(i, last)) tokens.found(i, last, Entity::plate);
}

}  // namespace

void find_plates(Tokens& tokens) {
    for (Index i = tokens.next(0, bit(Is::region)); i < tokens.size(); i = tokens.next(i + 1, bit(Is::region))) {
        if (!tokens.taken(i)) take_plate(tokens, i);
    }
}

namespace {

bool passport_is_near(const Tokens& tokens, Index first, Index last) {
    for (Index j = first - 1; j >= first - 12 && !tokens.line_end(j); --j) {
        if (ends_sentence(tokens, j) && !tokens.says(j + 1, "nomornya nonya"_words)) break;
        const Cue cue = cue_at(tokens, j);
        if (cue == Cue::passport) return true;
        if (cue == Cue::phone || cue == Cue::sim) return false;  // "passport A08174426, my phone is 0811 ..."
        if (tokens.taken(j) && tokens[j].type == Entity::passport) return true;
    }
    const Index reach_behind = tokens.mark(last + 1, '(') ? 6 : 4;  // "N4043675 (my wife's passport)"
    for (Index j = last + 1; j <= last + reach_behind && !tokens.line_end(j) && !ends_sentence(tokens, j); ++j) {
        if (cue_at(tokens, j) == Cue::passport) return true;
    }
    return false;
}

/// One or two letters and six to eight figures (Permenkumham 8/2014: a letter and seven; older and foreign ones differ).
void take_passport(Tokens& tokens, Index i) {
    Index number = i + 1;
    if (tokens.mark(number, '-') || tokens.mark(number, '.')) ++number;
    if (!stands_alone_before(tokens, i)) return;
    const Figure figure = Figure::at(tokens, number, max_passport);
    Index last = number;
    if (figure.groups() != 0) {
        const int groups = figure.groups_within(0, 6, max_passport);
        if (groups == 0) return;
        last = figure[groups - 1].last;
    } else if (tokens.joined(number) && tokens.number(number)) {
        // With letters for figures: "B955ll45".
        last = chunk_end(tokens, number) - 1;
        std::size_t digits = 0;
        for (Index j = number; j <= last; ++j) {
            for (const char c : tokens.text(j)) digits += tokens.number(j) || digit_among_figures(c) >= 0 ? 1 : max_passport;
        }
        if (digits < 6 || digits > max_passport || (tokens.joined(last + 1) && tokens.mark(last + 1, '*'))) return;
    } else {
        return;
    }
    if (tokens.free(i, last) && passport_is_near(tokens, i, last)) tokens.found(i, last, Entity::passport);
}

/// The next word from i on that speaks of a passport; the text's end when there is none.
Index next_cue(const Tokens& tokens, Index i) {
    i = tokens.next(i, bit(Is::cue));
    while (i < tokens.size() && cue_at(tokens, i) != Cue::passport) i = tokens.next(i + 1, bit(Is::cue));
    return i;
}

}  // namespace

void find_passports(Tokens& tokens) {
    Near near([&](Index i) { return next_cue(tokens, i); });
    for (Index i = 0; i < tokens.size(); ++i) {
        if (!near.holds(i) || !tokens.word(i) || tokens.length(i) > 2 || tokens.taken(i)) continue;
        take_passport(tokens, i);
        if (tokens.taken(i)) near.found(i);
    }
}

}  // namespace tabir::redact
