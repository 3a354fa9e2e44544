#include "tabir/columns.hpp"

#include <algorithm>

namespace tabir {

namespace {

/// Two missing values are never equal.
constexpr bool same(Number a, Number b) noexcept { return a != 0 && a == b; }

FiledBy filed_by(const NumberedViewer& viewer, const NumberedReport& report) noexcept {
    if (report.followup_officer == 0) return FiledBy::nobody;
    if (viewer.surface != Surface::crm) return FiledBy::stranger;
    const bool colleague = same(report.followup_agency, viewer.agency);
    if (same(report.followup_officer, viewer.id)) return colleague ? FiledBy::viewer : FiledBy::viewer_elsewhere;
    return colleague ? FiledBy::colleague : FiledBy::stranger;
}

/// As far as a viewer on the portal may be somebody: not at all.
constexpr Holder seen_from(const NumberedViewer& viewer, Holder holder) noexcept {
    return holder == Holder::viewer && viewer.surface == Surface::portal ? Holder::others : holder;
}

}  // namespace

Situation situation_of(const NumberedViewer& viewer, const NumberedReport& report) noexcept {
    const bool crm = viewer.surface == Surface::crm;
    const Holder asker = report.photo_request_by == 0 ? Holder::nobody : same(report.photo_request_by, viewer.id) ? Holder::viewer : Holder::others;
    Situation situation;
    situation.surface = viewer.surface;
    if (crm) situation.tags = viewer.tags & Situation::telling_tags;
    situation.visibility = report.visibility;
    situation.filed_by = filed_by(viewer, report);
    situation.assigned = crm && same(report.assignee, viewer.id);
    situation.handling = crm && same(report.agency, viewer.agency);
    situation.owner = viewer.surface == Surface::jaki && same(report.reporter, viewer.id);
    situation.grant = seen_from(viewer, report.grant);
    situation.request = seen_from(viewer, asker);
    situation.reopen_window_open = report.reopen_window_open;
    return situation;
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
