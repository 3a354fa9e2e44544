#include "tabir/columns.hpp"

#include <algorithm>

#include "ties.hpp"

namespace tabir {

namespace {

/// Two missing values are never equal.
constexpr bool same(Number a, Number b) noexcept { return a != 0 && a == b; }

}  // namespace

Situation situation_of(const NumberedViewer& viewer, const NumberedReport& report) noexcept {
    Ties ties;
    ties.assignee = same(report.assignee, viewer.id);
    ties.agency = same(report.agency, viewer.agency);
    ties.reporter = same(report.reporter, viewer.id);
    ties.followed_up = report.followup_officer != 0;
    ties.followup_officer = same(report.followup_officer, viewer.id);
    ties.followup_agency = same(report.followup_agency, viewer.agency);
    ties.grant = report.grant;
    if (report.photo_request_by != 0) ties.request = same(report.photo_request_by, viewer.id) ? Holder::viewer : Holder::others;
    return situation_by(viewer.surface, viewer.tags, ties, report.visibility, report.reopen_window_open);
}

DecisionNumber decide_number(const Edition& edition, const NumberedViewer& viewer, const NumberedReport& report) noexcept {
    const std::uint16_t outcome = edition.table().outcome_number(situation_of(viewer, report).number());
    return static_cast<DecisionNumber>(outcome * count<State> + index(report.state));
}

Decision decision_of(const Edition& edition, DecisionNumber number) noexcept {
    return edition.table().of_outcome(number / count<State>, static_cast<State>(number % count<State>));
}

std::size_t decision_numbers(const Edition& edition) noexcept {
    return edition.table().outcomes().size() * count<State>;
}

Columns::Columns(std::size_t rows, std::size_t grants)
    : visibility(rows), state(rows), reopen_window_open(rows), agency(rows), assignee(rows), reporter(rows), followup_officer(rows),
      followup_agency(rows), photo_request_by(rows), grants_begin(rows + 1), grantees(grants) {}

bool Columns::sound() const noexcept {
    const auto below = [](const std::vector<std::uint8_t>& column, std::size_t limit) {
        return std::all_of(column.begin(), column.end(), [&](std::uint8_t value) { return value < limit; });
    };
    return below(visibility, count<Visibility>) && below(state, count<State>) && below(reopen_window_open, 2) &&
           std::is_sorted(grants_begin.begin(), grants_begin.end()) && grants_begin.back() <= grantees.size();
}

NumberedReport Columns::row(std::size_t row, const NumberedViewer& viewer) const noexcept {
    NumberedReport report;
    report.visibility = static_cast<Visibility>(visibility[row]);
    report.state = static_cast<State>(state[row]);
    report.reopen_window_open = reopen_window_open[row] != 0;
    report.agency = agency[row];
    report.assignee = assignee[row];
    report.reporter = reporter[row];
    report.followup_officer = followup_officer[row];
    report.followup_agency = followup_agency[row];
    report.photo_request_by = photo_request_by[row];
    for (std::uint32_t i = grants_begin[row]; i < grants_begin[row + 1]; ++i) {
        if (report.grant != Holder::viewer) report.grant = same(grantees[i], viewer.id) ? Holder::viewer : Holder::others;
    }
    return report;
}

void decide_all(const Edition& edition, const NumberedViewer& viewer, const Columns& columns, DecisionNumber* answers) noexcept {
    for (std::size_t row = 0; row < columns.rows(); ++row) answers[row] = decide_number(edition, viewer, columns.row(row, viewer));
}

}  // namespace tabir
