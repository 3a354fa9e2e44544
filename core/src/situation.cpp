#include "tabir/situation.hpp"

#include <algorithm>

namespace tabir {

namespace {

/// Two missing values are never equal, and neither are two empty ones.
bool same(const MaybeId& a, const std::string& b) noexcept {
    return a.has_value() && !b.empty() && *a == b;
}
bool same(const std::string& a, const std::string& b) noexcept {
    return !a.empty() && a == b;
}

class Conditions {
public:
    void add_if(bool holds, Condition condition) noexcept {
        if (holds) set_.add(condition);
    }
    Set<Condition> set() const noexcept { return set_; }

private:
    Set<Condition> set_;
};

constexpr Set<Tag> the_three_tags{Tag::validation_officers, Tag::ticket_admins, Tag::administrators};

void add_viewer(Conditions& conditions, const Viewer& viewer) noexcept {
    const bool crm = viewer.surface == Surface::crm;
    conditions.add_if(viewer.surface == Surface::portal, Condition::portal);
    conditions.add_if(crm, Condition::crm);
    conditions.add_if(viewer.surface == Surface::jaki, Condition::jaki);
    // Tags count on the dashboard alone.
    const Set<Tag> tags = crm ? viewer.tags : Set<Tag>();
    conditions.add_if(tags.has_any(the_three_tags), Condition::three_tags);
    conditions.add_if(tags.has(Tag::validation_officers), Condition::bureau);
    conditions.add_if(tags.has(Tag::ticket_admins), Condition::ticket_admin);
    conditions.add_if(tags.has(Tag::administrators), Condition::administrator);
    conditions.add_if(tags.has(Tag::auditors), Condition::auditor);
}

void add_report(Conditions& conditions, const ReportFacts& report) noexcept {
    conditions.add_if(report.visibility == Visibility::public_, Condition::public_);
    conditions.add_if(report.visibility == Visibility::private_, Condition::private_);
    conditions.add_if(report.followup.has_value(), Condition::followed_up);
    conditions.add_if(report.photo_request_by.has_value(), Condition::photo_requested);
    conditions.add_if(!report.photo_grants.empty(), Condition::grant_live);
    conditions.add_if(report.reopen_window_open, Condition::reopen_window_open);
}

void add_relations(Conditions& conditions, const Viewer& viewer, const ReportFacts& report) noexcept {
    const bool crm = viewer.surface == Surface::crm;
    const bool assignee = crm && same(report.assignee, viewer.id);
    const bool filed = crm && report.followup && same(report.followup->officer, viewer.id);
    conditions.add_if(viewer.surface == Surface::jaki && same(report.reporter, viewer.id), Condition::owner);
    conditions.add_if(assignee, Condition::assignee);
    conditions.add_if(filed, Condition::followup_officer);
    conditions.add_if(assignee || filed, Condition::in_question);
    conditions.add_if(crm && same(report.agency, viewer.agency), Condition::handling);
    conditions.add_if(crm && report.followup && same(report.followup->agency, viewer.agency), Condition::followup_agency);
    const auto& grants = report.photo_grants;
    conditions.add_if(std::any_of(grants.begin(), grants.end(), [&](const std::string& id) { return same(id, viewer.id); }),
                      Condition::granted);
    conditions.add_if(same(report.photo_request_by, viewer.id), Condition::own_request);
}

}  // namespace

Set<Condition> conditions_of(const Viewer& viewer, const ReportFacts& report) noexcept {
    Conditions conditions;
    add_viewer(conditions, viewer);
    add_report(conditions, report);
    add_relations(conditions, viewer, report);
    return conditions.set();
}

}  // namespace tabir
