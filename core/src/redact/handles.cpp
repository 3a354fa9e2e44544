// Accounts of social networks.
#include "redact/finders.hpp"
#include "redact/hosts.hpp"
#include "redact/names.hpp"

#include <algorithm>
#include <array>

namespace tabir::redact {

namespace {

constexpr std::size_t max_handle = 30;  ///< Instagram's limit; others have shorter ones
constexpr Index reach = 5;              ///< tokens between a cue and a bare account

/// In the names of public bodies' accounts; sorted, each with a mark behind it. People's names hold some of them too, often
/// across two names: "dinasari", "ahmadkinanti", "syamsudin". Those behind which '!' stands are a body's only at an edge of a
/// part of the account, and not before what a name would go on with; '#', only where a part begins.
constexpr std::string_view public_bodies =
    "basarnas bmkg bpbd bpjs commuterline damkar dinas!dinkes dinsos disdik dishub divisi dki!dlh gubernur humas jakarta jaki!"
    "jaklingko jsclab kai121 kecamatan kelurahan kemen kominfo korlantas lapor#lrtj mrtj ombudsman pamjaya pdam pemkab pemkot "
    "pemprov pln polda polres polri polsek puskesmas satpol setneg sudin#tmc walikota ";

constexpr bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_mark(char c) { return c <= '#'; }

/// Where in the list each of them begins; behind the last, where it ends.
constexpr auto beginnings = [] {
    constexpr auto bodies = static_cast<std::size_t>(std::count_if(public_bodies.begin(), public_bodies.end(), is_mark));
    std::array<std::uint16_t, bodies + 1> table{};
    std::size_t body = 0;
    for (std::size_t at = 0; at < public_bodies.size(); ++at) {
        if (is_mark(public_bodies[at])) table[++body] = static_cast<std::uint16_t>(at + 1);
    }
    return table;
}();

/// The first of them that begins with each letter, or with a later one.
constexpr auto of_letter = [] {
    std::array<std::uint8_t, 27> table{};
    for (std::size_t letter = 0, body = 0; letter <= 26; ++letter) {
        while (body + 1 < beginnings.size() && public_bodies[beginnings[body]] - 'a' < static_cast<int>(letter)) ++body;
        table[letter] = static_cast<std::uint8_t>(body);
    }
    return table;
}();

/// Behind letters and figures that are written apart, "y u n i _ a r"; i for fewer than four.
Index apart_end(const Tokens& tokens, Index i) {
    Index end = i;
    while (end - i < static_cast<Index>(max_handle) && tokens[end].end - tokens[end].start == 1 && !tokens.line_end(end) && (end == i || !tokens.joined(end)) &&
           (tokens.word(end) || tokens.number(end) || tokens.mark(end, '_') || tokens.mark(end, '.'))) ++end;
    return end - i >= 4 ? end : i;
}

/// Behind the account name that begins at i, of at most `max_handle` characters.
Index account_end(const Tokens& tokens, Index i) {
    if (const Index end = apart_end(tokens, i); end > i) return end;
    const auto goes_on = [&](Index part) {
        const bool named = tokens.word(part) || tokens.number(part) || tokens.mark(part, '_') || tokens.mark(part, '.');
        return named && (part == i || tokens.joined(part)) && tokens[part].end - tokens[i].start <= max_handle;
    };
    Index end = i;
    while (goes_on(end)) {
        ++end;
        if (!tokens.is(end, Is::bracket) || !tokens.joined(end)) continue;
        const Sign dot = dot_at(tokens, end);  // "@yuni[dot]ar"
        if (dot.spelling == Spelling::bracketed && goes_on(dot.next)) end = dot.next;
    }
    while (end > i && tokens.mark(end - 1, '.')) --end;
    return end;
}

struct Makeup {
    bool letters = false;
    bool signs = false;  ///< a figure, a point or a low line within
};

Makeup makeup_of(const Tokens& tokens, Index first, Index end) {
    Makeup makeup;
    for (Index i = first; i < end; ++i) {
        makeup.letters = makeup.letters || tokens.word(i);
        makeup.signs = makeup.signs || !tokens.word(i);
    }
    return makeup;
}

/// What is marked so is a public body's between these two characters of an account's name; '\0' at its ends.
bool is_body(char mark, char before, char next) {
    if (mark == ' ') return true;
    if (!is_letter(before)) return mark == '#' || std::string_view("aehioruy").find(next) == std::string_view::npos;
    return mark == '!' && !is_letter(next);
}

/// A public body's word stands at character `at` of the account's name.
bool is_public_at(std::string_view name, std::size_t at) {
    if (!is_letter(name[at])) return false;
    const auto letter = static_cast<std::size_t>(name[at] - 'a');
    const std::string_view rest = name.substr(at);
    for (std::size_t body = of_letter[letter]; body < of_letter[letter + 1]; ++body) {
        const std::size_t mark = beginnings[body + 1] - 1U;
        const std::string_view word = public_bodies.substr(beginnings[body], mark - beginnings[body]);
        if (!rest.starts_with(word)) continue;
        if (is_body(public_bodies[mark], at == 0 ? '\0' : name[at - 1], rest == word ? '\0' : rest[word.size()])) return true;
    }
    return false;
}

/// The account belongs to a public body: its name holds one's, as a whole part or within.
bool is_public_body(const Tokens& tokens, Index first, Index end) {
    constexpr std::size_t shortest = 3;  // of their words
    if (tokens[end - 1].end - tokens[first].start < shortest) return false;
    std::array<char, max_handle> name;
    std::size_t length = 0;
    for (Index i = first; i < end; ++i) {
        for (const char c : tokens.text(i)) name[length++] = lower(c);
    }
    for (std::size_t i = 0; i + shortest <= length; ++i) {
        if (is_public_at({name.data(), length}, i)) return true;
    }
    return false;
}

/// "@85.000", "@5kg", "@Rp 3.000": what each costs or weighs.
bool is_price(const Tokens& tokens, Index i, Index end) {
    if (tokens.is(i, Is::money)) return true;
    return tokens.number(i) && (end - i == 1 || tokens.has(i + 1, any_of(Is::amount, Is::money)) || !makeup_of(tokens, i, end).letters);
}

void take(Tokens& tokens, Index first, Index name, Index end) {
    if (!tokens.free(first, end - 1)) return;
    if (is_public_body(tokens, name, end)) {
        tokens.leave(first, end - 1);
    } else {
        tokens.found(first, end - 1, Entity::handle);
    }
}

void take_with_sign(Tokens& tokens, Index sign) {
    const bool behind_account = tokens.taken(sign - 1) && tokens[sign - 1].type == Entity::handle;  // "@siti@budi"
    const bool addressed = !tokens.joined(sign - 1) && (tokens.is(sign - 1, Is::handle_cue) || tokens.says(sign - 1, "cc dm hubungi via"_words));  // "akun@budi_s"
    if (tokens.joined(sign) && !behind_account && !addressed && (tokens.word(sign - 1) || tokens.number(sign - 1) || (tokens.mark(sign - 1, '*') && tokens.joined(sign - 1)))) return;
    const Index name = sign + 1;
    // "instagram: @ rendi_gondrong"
    const bool apart = tokens.mark(name + 1, '_') || tokens.is(sign - 1, Is::handle_cue) || (tokens.mark(sign - 1, ':') && tokens.is(sign - 2, Is::handle_cue));
    if ((!tokens.joined(name) && !apart) || tokens.mark(name, '@')) return;
    const Index end = account_end(tokens, name);
    const bool plausible = end > name && makeup_of(tokens, name, end).letters && tokens[end - 1].end - tokens[name].start >= 2;
    if (plausible && !is_price(tokens, name, end)) take(tokens, sign, name, end);
}

/// What may stand between a cue and the account.
bool is_ordinary(const Tokens& tokens, Index i) {
    return tokens.has(i, any_of(Is::common, Is::handle_cue, Is::no, Is::cue, Is::role, Is::name_cue, Is::honorific)) ||
           tokens.says(i, "id jaki ku shopee tokopedia"_words);
}

/// "ig melatisky": a network, and at once what is no word.
bool is_bare(const Tokens& tokens, Index cue, Index i) {
    const bool close = i <= cue + 2 && tokens.says(cue, "ig instagram insta tiktok twitter telegram line"_words);
    return close && tokens.unknown(i) && tokens.length(i) >= 5 && !is_affixed(tokens.text(i));
}

/// "anak_kolong sama tbt.brotherhood": an account, and those that are named beside it.
void take_all(Tokens& tokens, Index i, Index end) {
    while (end > i && !tokens.taken(i) && makeup_of(tokens, i, end).signs) {
        if (!tokens.joined(end) || !tokens.mark(end, '/')) take(tokens, i, i, end);
        i = end + (tokens.mark(end, ',') ? 1 : 0);
        if (tokens.says(i, "and atau bukan dan dengan dgn or sama"_words)) ++i;
        if (i == end || !tokens.word(i) || is_ordinary(tokens, i) || tokens.is(i, Is::street)) return;
        end = account_end(tokens, i);
    }
}

/// "IG saya melisa.jkt", "username: kamal": a name with a sign in it, or any that a colon points at.
void take_behind_cue(Tokens& tokens, Index cue) {
    if (tokens.says(cue, "x"_words) && tokens.joined(cue)) return;  // "12x 310rb"
    bool pointed = tokens.says(cue, "username userid"_words);
    for (Index i = cue + 1; i <= cue + reach && !tokens.line_end(i); ++i) {
        if (tokens.taken(i) || tokens.mark(i, '@') || tokens.mark(i, '.') || tokens.is(i, Is::handle_cue)) return;
        if (tokens.mark(i, ':') || tokens.mark(i, '=')) pointed = true;
        const bool begins = tokens.word(i) || tokens.number(i) || (tokens.mark(i, '_') && tokens.joined(i + 1));
        if (!begins) continue;
        const Index end = account_end(tokens, i);
        if (end == i) return;  // longer than any account's
        const Makeup makeup = makeup_of(tokens, i, end);
        if (makeup.letters && makeup.signs && !tokens.is(i, Is::scheme)) return take_all(tokens, i, end);
        if (!is_ordinary(tokens, i)) {
            // "IG: Rinawati", but "FB: Budi Santoso" is a name.
            const bool single = !tokens[i].capital || (pointed && !tokens.word(end));
            const bool bare = makeup.letters && (pointed || is_bare(tokens, cue, i)) && single && tokens.length(i) >= 3;
            if (bare) take(tokens, i, i, end);
            return;
        }
        i = end - 1;
    }
}

}  // namespace

void find_handles(Tokens& tokens) {
    constexpr Classes begins = any_of(Is::at_sign, Is::handle_cue);
    for (Index i = tokens.next(0, begins); i < tokens.size(); i = tokens.next(i + 1, begins)) {
        if (tokens.taken(i)) continue;
        if (tokens.mark(i, '@')) {
            take_with_sign(tokens, i);
        } else if (!tokens.says(i, "pengguna"_words) || tokens.says(i - 1, "nama"_words)) {
            take_behind_cue(tokens, i);
        }
    }
}

}  // namespace tabir::redact
