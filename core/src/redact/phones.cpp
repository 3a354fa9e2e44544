// Telephone numbers (ITU E.164; Kominfo's national numbering plan, PM 14/2018).
#include "redact/numbers.hpp"

namespace tabir::redact {

namespace {

bool announced(const Cues& cues) noexcept {
    return cues.before == Cue::phone || cues.farther == Cue::phone || cues.behind == Cue::phone;
}

/// Digits of `figure` from group k on, at most four: how a number begins.
std::string_view head_of(const Figure& figure, int k) noexcept {
    return figure.digits_of(k, figure.groups() - k).substr(0, 5);
}

char at(std::string_view digits, std::size_t i) noexcept { return i < digits.size() ? digits[i] : '\0'; }

/// 0800, 0804, 0807 and 0809 are public lines; no mobile number begins with 080, 084 or 086.
bool is_mobile_prefix(char second, bool cued) noexcept {
    return second == '1' || second == '2' || second == '3' || second == '5' || second == '7' || second == '8' || second == '9' ||
           (cued && (second == '4' || second == '6'));
}

/// Area codes begin with 2 to 7 or 9; those of two digits are Jakarta's, Bandung's, Semarang's, Surabaya's and Medan's.
bool is_area(char first) noexcept { return (first >= '2' && first <= '7') || first == '9'; }

bool is_short_area(std::string_view area) noexcept {
    return area == "21" || area == "22" || area == "24" || area == "31" || area == "61";
}

/// 09.15 10.30: hours and minutes, and no number with an area's code.
bool is_time(const Figure& figure, int k) noexcept {
    if (figure.groups() < k + 2 || figure.size_of(k) != 2 || figure.size_of(k + 1) != 2 || figure[k + 1].separator != '.') return false;
    const std::string_view digits = figure.digits_of(k, 2);
    return digits.substr(0, 2) < "24" && digits.substr(2) < "60";
}

int landline(const Figure& figure, int k, std::string_view area, int before, bool cued) {
    if (is_short_area(area.substr(0, 2))) return figure.groups_within(k, before + 2 + (cued ? 5 : 7), before + 2 + 8);
    return figure.groups_within(k, before + 3 + (cued ? 5 : 6), before + 3 + 8);
}

int international(const Figure& figure, int k) {
    const std::string_view head = head_of(figure, k);
    if (at(head, 0) == '0' || head.empty()) return 0;
    if (head.substr(0, 2) != "62") return figure.groups_within(k, 8, 15);
    if (at(head, 2) == '0') return figure.groups_within(k, 11, 15);  // +62 (0)812
    if (at(head, 2) == '8') return figure.groups_within(k, 10, 14);
    return is_area(at(head, 2)) ? landline(figure, k, head.substr(2), 2, true) : 0;
}

int national(const Figure& figure, int k, bool cued) {
    const std::string_view head = head_of(figure, k);
    if (at(head, 0) == '6' && at(head, 1) == '2') {
        if (at(head, 2) == '8' && is_mobile_prefix(at(head, 3), cued)) return figure.groups_within(k, 11, 14);
        return cued && is_area(at(head, 2)) ? landline(figure, k, head.substr(2), 2, true) : 0;
    }
    if (at(head, 0) == '8') {
        return cued && is_mobile_prefix(at(head, 1), true) ? figure.groups_within(k, 9, 12) : 0;
    }
    if (at(head, 0) != '0') return 0;
    if (at(head, 1) == '8') return is_mobile_prefix(at(head, 2), cued) ? figure.groups_within(k, cued ? 9 : 10, 13) : 0;
    if (at(head, 1) == '0') {
        const bool abroad = at(head, 2) >= '1' && at(head, 2) <= '9' && figure.size_of(k) > 2;
        return abroad || (cued && at(head, 2) != '0') ? figure.groups_within(k, 11, 17) : 0;
    }
    return is_area(at(head, 1)) && (cued || !is_time(figure, k)) ? landline(figure, k, head.substr(1), 1, cued) : 0;
}

}  // namespace

Match phone_at(const Figure& figure, int k, bool plus, const Cues& cues) {
    const int groups = plus ? international(figure, k) : national(figure, k, announced(cues));
    return {groups, Entity::phone};
}

}  // namespace tabir::redact
