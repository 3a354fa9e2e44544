#include "tabir/sight.hpp"

#include "tabir/decision.hpp"

namespace tabir {

Sight sight_of(const Edition& edition, const Viewer& viewer) {
    const Set<Condition> about_viewer = conditions_about(Subject::viewer);
    const Set<Condition> facts = conditions_of(viewer, ReportFacts{}) & about_viewer;
    Sight sight;
    for (const Rule& rule : edition.rules()) {
        if (!rule.gives_sight) continue;
        if (rule.when.part(about_viewer).holds(facts)) sight.ways.push_back(rule.when.part(Set<Condition>::all() - about_viewer));
    }
    return sight;
}

namespace {

/// The fields that such viewers see at that level or above in every report that they see.
Set<Field> always_at_least(Level level, const DecisionTable& table, Surface surface, Set<Tag> tags) noexcept {
    const Situation::Range situations = Situation::of_viewers(surface, tags);
    Set<Field> always = Set<Field>::all();
    bool sees_any = false;
    for (std::uint32_t number = situations.first; number < situations.end; ++number) {
        const Decision& outcome = table.outcome(number);
        if (!outcome.visible) continue;
        sees_any = true;
        always = always & outcome.fields.at_least(level);
    }
    return sees_any ? always : Set<Field>();
}

}  // namespace

Set<Field> askable_fields(const DecisionTable& table, Surface surface, Set<Tag> tags) noexcept {
    return always_at_least(Level::full, table, surface, tags);
}

Set<Field> askable_fields(const Edition& edition, const Viewer& viewer) noexcept {
    return askable_fields(edition.table(), viewer.surface, viewer.tags);
}

bool may_search(const Edition& edition, const Viewer& viewer) noexcept {
    return always_at_least(Level::masked, edition.table(), viewer.surface, viewer.tags).has(Field::description);
}

}  // namespace tabir
