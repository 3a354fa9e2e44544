#include "tabir/redact.hpp"

#include <algorithm>

namespace tabir {

namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) noexcept { return is_digit(c) || is_letter(c); }
bool is_number_separator(char c) noexcept { return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')'; }

char at(std::string_view text, std::size_t i) noexcept { return i < text.size() ? text[i] : '\0'; }

// ---- e-mail -------------------------------------------------------------------------------------------------------------

constexpr std::size_t max_local_part = 64;   // RFC 5321, 4.5.3.1.1
constexpr std::size_t max_domain = 255;      // RFC 5321, 4.5.3.1.2

bool is_local(char c) noexcept { return is_word(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'; }
bool is_domain(char c) noexcept { return is_word(c) || c == '.' || c == '-'; }

/// The address around the `@` at `sign`, or an empty span.
Span email_around(std::string_view text, std::size_t sign) {
    std::size_t start = sign;
    while (start > 0 && sign - start < max_local_part && is_local(text[start - 1])) --start;
    while (start < sign && text[start] == '.') ++start;
    std::size_t end = sign + 1;
    while (end - sign < max_domain && is_domain(at(text, end))) ++end;
    while (end > sign && !is_word(text[end - 1])) --end;
    const std::string_view domain = text.substr(std::min(sign + 1, end), end > sign ? end - sign - 1 : 0);
    const std::size_t dot = domain.rfind('.');
    const bool plausible = start < sign && dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2;
    return plausible ? Span{start, end, Entity::email} : Span{};
}

// ---- numbers ------------------------------------------------------------------------------------------------------------

constexpr std::size_t nik_digits = 16;
constexpr std::size_t min_phone_digits = 9;
constexpr std::size_t max_phone_digits = 15;  // E.164

/// Digits that may belong together: from `start`, with at most two separators between groups.
struct Number {
    std::size_t end = 0;      ///< behind the last digit
    std::size_t digits = 0;
};

/// The longest number of at most `most` digits that begins at `start` and ends at the end of a group of digits.
Number number_at(std::string_view text, std::size_t start, std::size_t most) {
    Number best;
    std::size_t digits = 0;
    std::size_t i = start;
    while (i < text.size()) {
        const std::size_t group = i;
        while (is_digit(at(text, i))) ++i;
        digits += i - group;
        if (digits > most) break;
        best = {i, digits};
        std::size_t gap = i;
        while (gap - i < 2 && is_number_separator(at(text, gap))) ++gap;
        if (gap == i || !is_digit(at(text, gap))) break;
        i = gap;
    }
    return best;
}

std::string first_digits(std::string_view text, std::size_t from, std::size_t n) {
    std::string digits;
    for (std::size_t i = from; i < text.size() && digits.size() < n && (is_digit(text[i]) || is_number_separator(text[i])); ++i) {
        if (is_digit(text[i])) digits += text[i];
    }
    return digits;
}

/// How an Indonesian or foreign telephone number begins: 08, a landline's area code, 62, or a plus.
bool begins_like_phone(std::string_view text, std::size_t start, bool plus) {
    const std::string head = first_digits(text, start, 3);
    if (plus) return !head.empty() && head[0] != '0';
    const bool toll_free = head == "080";
    return head.size() == 3 && !toll_free && ((head[0] == '0' && head[1] >= '2') || (head[0] == '6' && head[1] == '2' && head[2] == '8'));
}

Span number_span(std::string_view text, std::size_t start) {
    const bool plus = start > 0 && text[start - 1] == '+';
    const char before = start > 0 ? text[start - 1] : ' ';
    if (is_digit(before)) return {};
    const Number nik = number_at(text, start, nik_digits);
    if (nik.digits == nik_digits && !is_letter(before) && !is_digit(at(text, nik.end))) return {start, nik.end, Entity::nik};
    if (!begins_like_phone(text, start, plus)) return {};
    const Number phone = number_at(text, start, max_phone_digits);
    if (phone.digits < min_phone_digits) return {};
    const bool bracket = start > 0 && before == '(';
    return {start - ((plus || bracket) ? 1U : 0U), phone.end, Entity::phone};
}

// ---- vehicle plates -----------------------------------------------------------------------------------------------------

// The region letters that are in use (Perkapolri 5/2012 and its changes).
constexpr std::string_view regions[] = {
    "A", "B", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "W", "Z", "AA", "AB", "AD", "AE", "AG",
    "BA", "BB", "BD", "BE", "BG", "BH", "BK", "BL", "BM", "BN", "BP", "DA", "DB", "DC", "DD", "DE", "DG", "DH", "DK", "DL",
    "DM", "DN", "DP", "DR", "DS", "DT", "DW", "EA", "EB", "ED", "KB", "KH", "KT", "KU", "PA", "PB", "PG", "PS", "PT", "PY"};

char upper(char c) noexcept { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::size_t skip_plate_gap(std::string_view text, std::size_t i) {
    return at(text, i) == ' ' || at(text, i) == '-' || at(text, i) == '.' ? i + 1 : i;
}

/// Region letters, one to four digits, one to three letters, standing alone.
Span plate_at(std::string_view text, std::size_t start) {
    if (start > 0 && is_word(text[start - 1])) return {};
    std::size_t i = start;
    std::string region;
    while (is_letter(at(text, i)) && region.size() < 3) region += upper(text[i++]);
    if (std::find(std::begin(regions), std::end(regions), region) == std::end(regions)) return {};
    i = skip_plate_gap(text, i);
    const std::size_t number = i;
    while (is_digit(at(text, i))) ++i;
    if (i == number || i - number > 4 || text[number] == '0') return {};
    i = skip_plate_gap(text, i);
    const std::size_t series = i;
    while (is_letter(at(text, i))) ++i;
    if (i == series || i - series > 3 || is_word(at(text, i))) return {};
    return {start, i, Entity::plate};
}

bool found(const Span& span) noexcept { return span.end > span.start; }

Span span_at(std::string_view text, std::size_t i) {
    if (text[i] == '@') return email_around(text, i);
    if (is_digit(text[i])) return number_span(text, i);
    if (is_letter(text[i])) return plate_at(text, i);
    return {};
}

}  // namespace

std::vector<Span> find(std::string_view text) {
    std::vector<Span> spans;
    std::size_t i = 0;
    while (i < text.size()) {
        Span span = span_at(text, i);
        if (!found(span)) {
            ++i;
            continue;
        }
        // An address reaches back from its sign, over what may have looked like a number or a plate.
        while (!spans.empty() && spans.back().end > span.start) {
            span.start = std::min(span.start, spans.back().start);
            spans.pop_back();
        }
        spans.push_back(span);
        i = span.end;
    }
    return spans;
}

std::string mask(std::string_view text, Language language) {
    std::string masked;
    std::size_t from = 0;
    for (const Span& span : find(text)) {
        masked += text.substr(from, span.start - from);
        masked += '[';
        masked += name(span.type, language);
        masked += ']';
        from = span.end;
    }
    masked += text.substr(from);
    return masked;
}

std::string text_at(Level level, const std::string& text, Language language) {
    return level == Level::full ? text : mask(text, language);
}

}  // namespace tabir
