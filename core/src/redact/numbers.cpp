#include "redact/numbers.hpp"

#include <bit>
#include <utility>

#include "redact/areas.hpp"

namespace tabir::redact {

namespace {

constexpr int nik_digits = 16;
constexpr int least_digits = 6;  ///< shorter numbers are nobody's
constexpr int least_card = 13;

int two(std::string_view digits, std::size_t at) noexcept { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; }

bool is_date(int day, int month) noexcept {
    constexpr int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

bool in(int value, int least, int most) noexcept { return value >= least && value <= most; }

bool passes_luhn(std::string_view digits) noexcept {
    constexpr int twice[] = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
    int sum = 0;
    std::size_t i = digits.size();
    for (; i >= 2; i -= 2) sum += digits[i - 1] - '0' + twice[digits[i - 2] - '0'];
    if (i == 1) sum += digits[0] - '0';
    return sum % 10 == 0;
}

/// Lengths from `least` to `most`, as bits.
constexpr std::uint32_t lengths(int least, int most) noexcept { return (std::uint32_t{2} << most) - (std::uint32_t{1} << least); }
constexpr std::uint32_t length(int only) noexcept { return lengths(only, only); }

/// The lengths of the cards whose first four digits these are: issuers' ranges (ISO/IEC 7812; the schemes' own tables). None for most.
std::uint32_t lengths_of_cards(std::string_view digits) noexcept {
    const int head = two(digits, 0) * 100 + two(digits, 2);
    if (digits[0] == '4') return length(13) | length(16) | length(19);                                        // Visa
    if (in(head, 5100, 5599) || in(head, 2221, 2720) || head == 5019) return length(16);                      // Mastercard, Dankort
    if (in(head, 3400, 3499) || in(head, 3700, 3799)) return length(15);                                      // American Express
    if (in(head, 3000, 3059) || in(head, 3600, 3699) || in(head, 3800, 3999)) return lengths(14, 19);         // Diners Club
    if (in(head, 3528, 3589)) return lengths(16, 19);                                                         // JCB
    if (head == 6011 || in(head, 6440, 6599) || in(head, 6200, 6299)) return lengths(16, 19);                 // Discover, UnionPay
    const bool maestro = head == 5018 || head == 5020 || head == 5038 || head == 5893 || head == 6304 || head == 6390 || in(head, 6759, 6763);
    return maestro ? lengths(13, 19) : 0;
}

/// Figures grouped like a date or like an amount in thousands: 12-03-2024, 2.300.000.
bool is_date_or_amount(const Figure& figure, int k, int n) noexcept {
    if (n == 3 && figure[k + 1].separator != ' ') {
        const int a = figure.size_of(k);
        const int b = figure.size_of(k + 1);
        const int c = figure.size_of(k + 2);
        if ((a <= 2 && b <= 2 && (c == 4 || c == 2)) || (a == 4 && b <= 2 && c <= 2)) return true;
    }
    if (n < 2 || figure.size_of(k) > 3) return false;
    for (int i = k + 1; i < k + n; ++i) {
        if (figure.size_of(i) != 3 || figure[i].separator != '.') return false;
    }
    return true;
}

/// Lines that everyone may call: 1500-xxx, 0800 and 0804 (PM 14/2018).
bool is_public_line(const Figure& figure, int k) noexcept {
    const std::string_view head = figure.digits_of(k, 1);
    return figure.groups() > k + 1 && (head == "1500" || head == "0800" || head == "0804");
}

Match exactly(const Figure& figure, int k, std::initializer_list<int> lengths, Entity type) {
    for (const int length : lengths) {
        if (const int n = figure.groups_of(k, length); n != 0) return {n, type};
    }
    return {};
}

Match within(const Figure& figure, int k, int least, int most, Entity type) {
    const int n = figure.groups_within(k, least, most);
    if (n == 0 || is_date_or_amount(figure, k, n) || is_public_line(figure, k)) return {};
    return {n, type};
}

Match card(const Figure& figure, int k) {
    if (figure.digits() - figure.begin_of(k) < least_card) return {};
    for (std::uint32_t allowed = lengths_of_cards(figure.digits_of(k, figure.groups() - k)); allowed != 0; allowed &= allowed - 1) {
        const int n = figure.groups_of(k, std::countr_zero(allowed));
        if (n != 0 && passes_luhn(figure.digits_of(k, n))) return {n, Entity::credit_card};
    }
    return {};
}

/// The insurance's numbers begin as no other of their length: "noka 0001 6655 02817", "B.P.J.S 000...", "peserta mandiri 000...".
Match insured(const Figure& figure, int k) {
    const int n = figure.groups_of(k, 13);
    return n != 0 && figure.digits_of(k, n).starts_with("000") ? Match{n, Entity::bpjs} : Match{};
}

/// A bank's number of so many digits at least: a card's or the insurance's where it is built like one ("kartu kredit BCA 5264 ...").
Match account(const Figure& figure, int k, int least) {
    if (const Match match = card(figure, k); match.groups != 0) return match;
    const Match match = insured(figure, k);
    return match.groups != 0 ? match : within(figure, k, least, 18, Entity::bank_account);
}

/// What a number is that has been announced; nothing if its digits say otherwise.
Match announced(const Figure& figure, int k, Cue cue) {
    switch (cue) {
        case Cue::nik: return exactly(figure, k, {nik_digits, nik_digits + 1, nik_digits - 1}, Entity::nik);
        case Cue::kk: return exactly(figure, k, {nik_digits, nik_digits + 1, nik_digits - 1}, Entity::kk);
        case Cue::npwp: return exactly(figure, k, {nik_digits, 15}, Entity::npwp);
        case Cue::bpjs:
        case Cue::member: {
            const Match match = exactly(figure, k, {13}, Entity::bpjs);
            return match.groups != 0 && figure.digits_of(k, match.groups)[0] == '0' ? match : Match{};
        }
        case Cue::bank: return account(figure, k, 7);
        case Cue::transfer: return account(figure, k, 8);
        case Cue::nip: return exactly(figure, k, {18}, Entity::id_other);
        case Cue::nisn: return exactly(figure, k, {10}, Entity::id_other);
        case Cue::sim: return within(figure, k, 12, 16, Entity::id_other);
        case Cue::pln: return within(figure, k, 11, 12, Entity::id_other);
        case Cue::water: return within(figure, k, 6, 12, Entity::id_other);
        case Cue::customer: return within(figure, k, 6, 13, Entity::id_other);
        case Cue::record: return {figure.groups_within(k, 6, 12), Entity::id_other};  // grouped like dates: 12-34-56
        case Cue::transit: return within(figure, k, 8, 19, Entity::id_other);
        default: return {};
    }
}

/// 99.999.999.9-999.999, the tax number as it is printed (PER-20/PJ/2013).
Match printed_npwp(const Figure& figure, int k) {
    constexpr int sizes[] = {2, 3, 3, 1, 3, 3};
    constexpr int n = 6;
    if (k + n > figure.groups()) return {};
    for (int i = 0; i < n; ++i) {
        const char separator = figure[k + i].separator;
        if (figure.size_of(k + i) != sizes[i] || (i > 0 && separator != '.' && separator != '-' && separator != ' ')) return {};
    }
    return {n, Entity::npwp};
}

/// What a number is by its structure alone.
Match by_structure(const Figure& figure, int k) {
    if (const int n = figure.groups_of(k, nik_digits); n != 0 && is_citizen_number(figure.digits_of(k, n))) return {n, Entity::nik};
    return card(figure, k);
}

/// A chain of figures in the text, and the numbers in it.
class Chain {
public:
    Chain(Tokens& tokens, const Figure& figure)
        : tokens_(tokens), figure_(figure), last_(figure[figure.groups() - 1].last), behind_(cue_behind(tokens, last_)),
          explained_(behind_ != Cue::none && is_named_behind(tokens, last_)), heard_(figure[0].first - cue_reach), said_(heard_ - 1) {}

    void find() {
        for (int k = 0; k < figure_.groups();) {
            if (figure_.digits() - figure_.begin_of(k) < least_digits) return;
            const Match match = match_at(k);
            if (match.groups == 0) {
                ++k;
                continue;
            }
            note(k, match);
            k += match.groups;
        }
    }

private:
    bool plus_before(int k) const {
        const Index first = figure_[k].first;
        if (tokens_.mark(first - 1, '(')) return tokens_.mark(first - 2, '+');
        return tokens_.mark(first - 1, '+');
    }
    /// An amount, or the number of a standard: "SNI 06-0084-2002".
    bool is_nobodys(int k) const { return tokens_.is(figure_[k].first - 1, Is::money) || tokens_.says(figure_[k].first - 1, "iso sni"_words); }

    /// What is said before group k, which doesn't stand before those asked about.
    Cues said_before(int k) {
        const Index first = figure_[k].first;
        for (; heard_ < first; ++heard_) {
            if (says_something(tokens_, heard_)) said_ = heard_;
        }
        return first - said_ <= cue_reach ? cues_before(tokens_, first) : Cues{};
    }

    Match match_at(int k) {
        if (is_nobodys(k)) return {};
        const bool plus = plus_before(k);
        if (plus) return phone_at(figure_, k, true, {});
        if (k > 0 && !fresh(k)) return {};
        Cues cues = said_before(k);
        if (cues.before == Cue::process) {
            // "transaksi kartu 5214...", "kartu kredit dgn nomor seri 4365..."
            return cues.farther == Cue::card || tokens_.says(figure_[k].first - 1, "card kartu"_words) ? card(figure_, k) : Match{};
        }
        if (const Match match = printed_npwp(figure_, k); match.groups != 0) return match;
        cues.behind = behind_;
        const Match phone = phone_at(figure_, k, false, cues);
        if (explained_) std::swap(cues.before, cues.behind);
        const bool wallet = tokens_.says(figure_[k].first - 1, "dana gopay ovo"_words);
        if ((cues.served || wallet) && phone.groups != 0) return phone;
        for (const Cue cue : {cues.before, cues.behind, cues.farther}) {
            if (cue == Cue::phone && phone.groups != 0) return phone;
            if (cue == Cue::card) {
                if (const Match match = card(figure_, k); match.groups != 0) return match;
            }
            if (cue == Cue::transfer && phone.groups != 0) return phone;
            if (const Match match = announced(figure_, k, cue); match.groups != 0) return match;
        }
        if (const Match match = by_structure(figure_, k); match.groups != 0) return match;
        if (const Match match = insured(figure_, k); match.groups != 0) return match;
        return phone;
    }

    /// A number may begin at group k: behind one that was found, or where a new one plainly begins.
    bool fresh(int k) const {
        return tokens_.taken(figure_[k - 1].last) || figure_[k].separator == ' ' || figure_[k].separator == '(' || figure_[k].separator == ',';
    }

    void note(int k, const Match& match) {
        Index first = figure_[k].first;
        Index last = figure_[k + match.groups - 1].last;
        if (match.type == Entity::phone) {
            const bool closed = tokens_.mark(figure_[k].last + 1, ')') && figure_[k].last < last;
            if (closed && tokens_.mark(first - 1, '(')) --first;
            if (tokens_.mark(first - 1, '+')) --first;
            if (closed && tokens_.mark(first - 1, '(')) --first;
        }
        if (tokens_.free(first, last)) tokens_.found(first, last, match.type);
    }

    Tokens& tokens_;
    const Figure& figure_;
    const Index last_;      ///< of its tokens
    const Cue behind_;      ///< of all its numbers
    const bool explained_;  ///< that one in brackets
    Index heard_;           ///< behind the tokens that were listened to
    Index said_;            ///< the last of them that says something
};

}  // namespace

bool is_citizen_number(std::string_view digits) noexcept {
    const int day = two(digits, 6);
    return is_regency(two(digits, 0), two(digits, 2)) && two(digits, 4) > 0 && is_date(day > 40 ? day - 40 : day, two(digits, 8)) &&
           digits.substr(12) != "0000";
}

void find_numbers(Tokens& tokens) {
    for (Index i = tokens.next(0, Figure::beginnings); i < tokens.size(); i = tokens.next(i, Figure::beginnings)) {
        if (!Figure::begins_at(tokens, i)) {
            ++i;
            continue;
        }
        const Figure figure = Figure::at(tokens, i);
        if (figure.groups() == 0) {
            ++i;
            continue;
        }
        if (figure.digits() >= least_digits) Chain(tokens, figure).find();
        i = figure[figure.groups() - 1].last + 1;
    }
}

}  // namespace tabir::redact
