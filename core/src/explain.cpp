#include "tabir/explain.hpp"

#include "tabir/charter.hpp"

namespace tabir {

namespace {

/// What keeps `rule` from applying, told in this order and no further than the first that has something to say: what the
/// viewer is not; how viewer and report do not relate; what the report is not. So who lacks a tag learns that, and nothing of
/// the report.
Unmet unmet_of(const Rule& rule, Set<Condition> facts) {
    const Set<Condition> missing = rule.when.all_of - facts;
    const Set<Condition> blocking = rule.when.none_of & facts;
    for (const Subject subject : {Subject::viewer, Subject::relation, Subject::report}) {
        const Set<Condition> about = conditions_about(subject);
        const Unmet told{&rule, missing & about, blocking & about};
        if (!told.missing.empty() || !told.blocking.empty()) return told;
    }
    return {&rule, {}, {}};
}

/// Why none of the rules that `gives` picks out applies.
template <class Gives> Reason reason_for(const Edition& edition, Set<Condition> facts, Gives gives) {
    Reason reason;
    reason.refusal = Refusal::no_rule;
    for (const Rule& rule : edition.rules()) {
        if (!gives(rule)) continue;
        reason.refusal = Refusal::conditions_unmet;
        reason.unmet.push_back(unmet_of(rule, facts));
    }
    return reason;
}

template <class Gives> std::vector<const Rule*> rules_that(const Edition& edition, Set<Condition> facts, Gives gives) {
    std::vector<const Rule*> rules;
    for (const Rule& rule : edition.rules()) {
        if (gives(rule) && rule.when.holds(facts)) rules.push_back(&rule);
    }
    return rules;
}

FieldExplanation explain_field(const Edition& edition, const Decision& decision, Set<Condition> facts, Field field) {
    FieldExplanation told;
    told.field = field;
    told.level = decision.fields.of(field);
    if (!decision.visible) {
        told.reason = Reason{};
        return told;
    }
    told.rules = rules_that(edition, facts, [&](const Rule& rule) { return rule.fields.has(field) && rule.level == told.level; });
    if (told.level != Level::full) {
        told.reason = reason_for(edition, facts, [&](const Rule& rule) { return rule.fields.has(field) && rule.level > told.level; });
        told.reason->smallest = smallest_change(edition, facts, decision, field);
        told.reason->articles = forbidding(edition.date(), facts & known_to(facts, decision), field);
    }
    return told;
}

ActionExplanation explain_action(const Edition& edition, const Decision& decision, Set<Condition> facts, State state, Action action) {
    ActionExplanation told;
    told.action = action;
    told.allowed = decision.actions.has(action);
    const auto gives = [&](const Rule& rule) { return rule.actions.has(action); };
    const Set<State> from = edition.transition(action).from;
    if (told.allowed) {
        told.rules = rules_that(edition, facts, gives);
        return told;
    }
    if (!decision.visible) {
        told.reason = Reason{};
        return told;
    }
    if (from.has(state)) {
        told.reason = reason_for(edition, facts, gives);
    } else {
        told.reason = Reason{};
        told.reason->refusal = Refusal::wrong_state;
        told.reason->from = from;
    }
    told.reason->smallest = smallest_change(edition, facts, state, decision, action);
    told.reason->articles = forbidding(edition.date(), facts & known_to(facts, decision), action);
    return told;
}

}  // namespace

Explanation explain(const Edition& edition, const Viewer& viewer, const ReportFacts& report) {
    const Set<Condition> facts = conditions_of(viewer, report);
    Explanation told;
    told.decision = decide(edition, viewer, report);
    told.sight = rules_that(edition, facts, [](const Rule& rule) { return rule.gives_sight; });
    for_each(Set<Field>::all(), [&](Field field) {
        told.fields.push_back(explain_field(edition, told.decision, facts, field));
    });
    for_each(told.decision.labels, [&](Label label) {
        told.labels.push_back({label, rules_that(edition, facts, [&](const Rule& rule) { return rule.labels.has(label); })});
    });
    for_each(Set<Action>::all() - Set<Action>(Action::submit), [&](Action action) {
        told.actions.push_back(explain_action(edition, told.decision, facts, report.state, action));
    });
    return told;
}

}  // namespace tabir
