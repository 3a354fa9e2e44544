#include "tabir/change.hpp"

#include <array>

namespace tabir {

namespace {

using Facts = Set<Condition>;

constexpr Facts surfaces{Condition::portal, Condition::crm, Condition::jaki};
constexpr Facts visibilities{Condition::public_, Condition::private_};

/// What holds whenever a condition holds: the meaning of the conditions, as Situation::conditions gives them.
struct Implication {
    Condition condition;
    Facts implied;
};
constexpr Implication implications[] = {
    {Condition::three_tags, Facts(Condition::crm)},
    {Condition::bureau, Facts(Condition::crm, Condition::three_tags)},
    {Condition::ticket_admin, Facts(Condition::crm, Condition::three_tags)},
    {Condition::administrator, Facts(Condition::crm, Condition::three_tags)},
    {Condition::auditor, Facts(Condition::crm)},
    {Condition::owner, Facts(Condition::jaki)},
    {Condition::assignee, Facts(Condition::crm, Condition::in_question)},
    {Condition::followup_officer, Facts(Condition::crm, Condition::in_question, Condition::followed_up)},
    {Condition::in_question, Facts(Condition::crm)},
    {Condition::handling, Facts(Condition::crm)},
    {Condition::followup_agency, Facts(Condition::crm, Condition::followed_up)},
    {Condition::granted, Facts(Condition::grant_live)},
    {Condition::own_request, Facts(Condition::photo_requested)},
};

/// The conditions with all that they imply.
constexpr Facts closure(Facts facts) noexcept {
    Facts closed = facts;
    for (const Implication& each : implications) {
        if (facts.has(each.condition)) closed = closed | each.implied;
    }
    return closed;
}

/// Whatever holds, one of some others does too: the rest of the conditions' meaning.
struct Alternatives {
    Facts whenever;
    Facts one_of;
};
constexpr Alternatives alternatives[] = {
    {{}, surfaces},
    {{}, visibilities},
    {Facts(Condition::three_tags), Facts(Condition::bureau, Condition::ticket_admin, Condition::administrator)},
    {Facts(Condition::in_question), Facts(Condition::assignee, Condition::followup_officer)},
    {Facts(Condition::granted), Facts(Condition::crm, Condition::jaki)},
    {Facts(Condition::own_request), Facts(Condition::crm, Condition::jaki)},
};

/// Whether some situation meets it: whether what it asks for can be completed without what it bars.
bool possible(const When& when) noexcept {
    const Facts closed = closure(when.all_of);
    if (closed.has_any(when.none_of) || (closed & surfaces).size() > 1 || (closed & visibilities).size() > 1) return false;
    for (const Alternatives& each : alternatives) {
        if (!closed.has_all(each.whenever) || closed.has_any(each.one_of)) continue;
        bool completed = false;
        for_each(each.one_of, [&](Condition condition) { completed = completed || possible({closed | Facts(condition), when.none_of}); });
        return completed;
    }
    return true;
}

/// What is left of `conditions` without those that follow from the others.
Facts without_implied(Facts conditions) noexcept {
    Facts kept = conditions;
    for_each(conditions, [&](Condition condition) {
        if (closure(conditions - Facts(condition)).has(condition)) kept.remove(condition);
    });
    return kept;
}

class Search {
public:
    Search(const Edition& edition, Facts facts, const Decision& decision, Set<State> state)
        : edition_(edition), facts_(facts), known_(known_to(facts, decision)), state_(state) {}

    /// Tries every rule that `gives` the thing, with every rule that would keep the report in sight.
    template <class Gives> std::optional<Change> run(Gives gives) {
        for (const Rule& giving : edition_.rules()) {
            if (!gives(giving)) continue;
            for (const Rule& seeing : edition_.rules()) {
                if (seeing.gives_sight) consider(giving, seeing);
            }
        }
        return best_;
    }

private:
    void consider(const Rule& giving, const Rule& seeing) {
        const When both{giving.when.all_of | seeing.when.all_of, giving.when.none_of | seeing.when.none_of};
        if (!possible(both)) return;
        Change change{&giving, without_implied(both.all_of - (facts_ & known_)), both.none_of & (facts_ | (Facts::all() - known_)), state_};
        const Effort effort = effort_of(change);
        if (!best_ || effort < best_effort_) {
            best_ = change;
            best_effort_ = effort;
        }
    }

    /// How many facts it changes; and of as many, how many of them the report itself, and how many who the viewer is. Who would
    /// have to look through another surface changes that too.
    using Effort = std::array<int, 3>;
    Effort effort_of(const Change& change) const noexcept {
        const Facts changed = change.gain | change.lose;
        const bool elsewhere = !((closure(change.gain) & surfaces) - facts_).empty();
        const auto about = [&](Subject subject) { return (changed & conditions_about(subject)).size(); };
        return {change.gain.size() + change.lose.size() + (state_.empty() ? 0 : 1) + elsewhere, about(Subject::report), about(Subject::viewer)};
    }

    const Edition& edition_;
    Facts facts_;
    Facts known_;
    Set<State> state_;
    std::optional<Change> best_;
    Effort best_effort_{};
};

}  // namespace

Facts known_to(Facts facts, const Decision& decision) noexcept {
    constexpr Facts own{Condition::owner, Condition::assignee, Condition::followup_officer, Condition::in_question, Condition::granted, Condition::own_request};
    Facts known = own | conditions_about(Subject::viewer);
    const auto add_if = [&](bool knows, Condition condition) {
        if (knows) known.add(condition);
    };
    const auto shows = [&](Field field) { return decision.fields.of(field) != Level::hidden; };
    const bool bureau = facts.has(Condition::bureau);
    const bool filed = facts.has(Condition::followup_officer);
    add_if(shows(Field::agency), Condition::handling);
    add_if(shows(Field::followup_officer) || filed, Condition::followup_agency);
    add_if(shows(Field::visibility), Condition::public_);
    add_if(shows(Field::visibility), Condition::private_);
    add_if(shows(Field::followup_note) || shows(Field::followup_photo) || shows(Field::followup_officer) || filed, Condition::followed_up);
    add_if(bureau || facts.has(Condition::own_request), Condition::photo_requested);
    add_if(bureau || facts.has(Condition::granted), Condition::grant_live);
    add_if(shows(Field::event_times), Condition::reopen_window_open);
    return known;
}

std::optional<Change> smallest_change(const Edition& edition, Facts facts, const Decision& decision, Field field) {
    return Search(edition, facts, decision, {}).run([&](const Rule& rule) { return rule.fields.has(field) && rule.level == Level::full; });
}

std::optional<Change> smallest_change(const Edition& edition, Facts facts, State state, const Decision& decision, Action action) {
    const Set<State> from = edition.transition(action).from;
    if (from.empty()) return std::nullopt;
    const bool there = from.has(state) && decision.fields.of(Field::state) != Level::hidden;
    return Search(edition, facts, decision, there ? Set<State>() : from).run([&](const Rule& rule) { return rule.actions.has(action); });
}

}  // namespace tabir
