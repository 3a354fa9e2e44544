#include "tabir/report.hpp"

namespace tabir {

bool is_told(const Event& event) noexcept {
    return event.from != event.to || event.action == Action::submit || event.action == Action::reassign ||
           event.action == Action::coordinate;
}

ReportFacts facts_of(const Report& report) {
    ReportFacts facts;
    facts.visibility = report.visibility;
    facts.state = report.state;
    facts.agency = report.agency;
    facts.assignee = report.assignee;
    facts.reporter = report.reporter;
    if (!report.followups.empty()) {
        facts.followup = FollowupFacts{report.followups.back().officer, report.followups.back().agency};
    }
    facts.photo_request_by = report.photo_request_by;
    facts.photo_grants = report.photo_grants;
    facts.reopen_window_open = report.reopen_window_open;
    return facts;
}

}  // namespace tabir
