#include "tabir/sight.hpp"

#include "tabir/decision.hpp"

namespace tabir {

namespace {

Set<Condition> conditions_about(Subject subject) noexcept {
    Set<Condition> set;
    for (std::size_t i = 0; i < count<Condition>; ++i) {
        if (condition_subject[i] == subject) set.add(static_cast<Condition>(i));
    }
    return set;
}

/// Visits every set of facts that reports can have for this viewer. Ids are reduced to what a decision can tell apart: the
/// viewer's own, somebody else's, none.
template <class Visit> void for_each_report(const Viewer& viewer, Visit visit) {
    const std::string other = viewer.id + "'";
    const std::string elsewhere = viewer.agency + "'";
    const MaybeId ids[] = {std::nullopt, viewer.id, other};
    const std::optional<FollowupFacts> followups[] = {
        std::nullopt, FollowupFacts{viewer.id, viewer.agency}, FollowupFacts{viewer.id, elsewhere},
        FollowupFacts{other, viewer.agency}, FollowupFacts{other, elsewhere}};
    const std::vector<std::string> grants[] = {{}, {viewer.id}, {other}};
    ReportFacts report;
    for (const Visibility visibility : {Visibility::public_, Visibility::private_})
    for (const auto& agency : {viewer.agency, elsewhere})
    for (const auto& assignee : ids)
    for (const auto& reporter : ids)
    for (const auto& followup : followups)
    for (const auto& granted : grants) {
        report.visibility = visibility;
        report.agency = agency;
        report.assignee = assignee;
        report.reporter = reporter;
        report.followup = followup;
        report.photo_grants = granted;
        visit(report);
    }
}

}  // namespace

Sight sight_of(const Edition& edition, const Viewer& viewer) {
    const Set<Condition> about_viewer = conditions_about(Subject::viewer);
    const Set<Condition> facts = conditions_of(viewer, ReportFacts{}) & about_viewer;
    Sight sight;
    for (const auto& row : edition.tables().sight) {
        const When viewer_part{row.when.all_of & about_viewer, row.when.none_of & about_viewer};
        if (viewer_part.holds(facts)) {
            sight.ways.push_back({row.when.all_of - about_viewer, row.when.none_of - about_viewer});
        }
    }
    return sight;
}

Set<Field> askable_fields(const Edition& edition, const Viewer& viewer) {
    Set<Field> askable = Set<Field>::all();
    bool sees_any = false;
    for_each_report(viewer, [&](const ReportFacts& report) {
        const Decision decision = decide(edition, viewer, report);
        if (!decision.visible) return;
        sees_any = true;
        askable = askable & decision.fields.at_least(Level::full);
    });
    return sees_any ? askable : Set<Field>();
}

}  // namespace tabir
