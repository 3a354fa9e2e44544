#include "tabir/charter.hpp"

#include "tabir/sight.hpp"

namespace tabir {

namespace {

using Facts = Set<Condition>;

constexpr Set<Field> identity{Field::complainant_name, Field::complainant_contact};
constexpr Set<Field> times{Field::reported_date, Field::reported_hour, Field::channel, Field::channel_reference, Field::event_times, Field::due_time};
constexpr Set<Action> completing{Action::accept, Action::confirm_on_site};
constexpr Set<Action> validating{Action::accept, Action::reject, Action::order_verification, Action::confirm_on_site, Action::refute_on_site};
constexpr Set<State> ended{State::done, State::declined, State::withdrawn};

bool shows_any(const Decision& decision, Set<Field> fields, Level level) noexcept {
    return decision.fields.at_least(level).has_any(fields);
}

// Each function below is one article as it binds one decision: what breaks it, or nothing when it is kept. The decision has the
// actions of every state together; an article about actions that holds then, holds in each.

const char* validated_completion(Facts facts, const Decision& decision) noexcept {
    return decision.actions.has_any(completing) && !facts.has(Condition::bureau) ? "somebody outside the Bureau completes a report" : nullptr;
}
const char* private_photo_locked(Facts facts, const Decision& decision) noexcept {
    if (decision.actions.has(Action::grant_photo) && !facts.has(Condition::bureau)) return "somebody outside the Bureau grants a photo";
    const bool open = facts.has(Condition::private_) && shows_any(decision, Set<Field>(Field::report_photo), Level::coarse);
    return open && !facts.has(Condition::granted) ? "`report_photo` of a private report is shown without a grant" : nullptr;
}
const char* private_off_portal(Facts facts, const Decision& decision) noexcept {
    // A citizen who is not the reporter sees what the portal shows (decision.md, column P), so this binds JAKI too.
    const bool outside = !facts.has(Condition::crm) && !facts.has(Condition::owner);
    return decision.visible && facts.has(Condition::private_) && outside ? "a private report is visible to the public" : nullptr;
}
const char* private_need_to_know(Facts facts, const Decision& decision) noexcept {
    constexpr Facts entitled{Condition::three_tags, Condition::in_question};
    const bool unentitled = facts.has(Condition::crm) && !facts.has_any(entitled);
    return decision.visible && facts.has(Condition::private_) && unentitled ? "a private report is visible to an untagged officer who is not in question" : nullptr;
}
const char* nameless(Facts facts, const Decision& decision) noexcept {
    return shows_any(decision, identity, Level::locked) && !facts.has(Condition::owner) ? "the complainant's name or contact is shown" : nullptr;
}
const char* always_labelled(Facts facts, const Decision& decision) noexcept {
    if (!decision.visible || !facts.has(Condition::crm)) return nullptr;
    const bool is_private = facts.has(Condition::private_);
    const bool right = decision.labels.has(Label::private_) == is_private && decision.labels.has(Label::public_) == !is_private;
    return right ? nullptr : "a report lacks its label `private` or `public`, or carries the wrong one";
}
const char* always_reminded(Facts facts, const Decision& decision) noexcept {
    if (!decision.visible || !facts.has(Condition::crm)) return nullptr;
    if (!decision.labels.has(Label::identity_reminder)) return "a report lacks `identity_reminder`";
    const bool due = facts.has(Condition::followed_up) && !decision.labels.has(Label::followup_reminder);
    return due ? "a report with a follow-up lacks `followup_reminder`" : nullptr;
}
const char* hidden_time(Facts facts, const Decision& decision) noexcept {
    constexpr Facts entitled{Condition::three_tags, Condition::owner};
    return shows_any(decision, times, Level::locked) && !facts.has_any(entitled) ? "date, hour or details are shown" : nullptr;
}
const char* accountable_officer(Facts facts, const Decision& decision) noexcept {
    const bool due = decision.visible && facts.has(Condition::crm) && facts.has(Condition::followed_up);
    return due && decision.fields.of(Field::followup_officer) != Level::full ? "`followup_officer` is not shown in full" : nullptr;
}
const char* reporter_consents(Facts facts, const Decision& decision) noexcept {
    return decision.actions.has(Action::make_public) && !facts.has(Condition::owner) ? "somebody else than the reporter makes a report public" : nullptr;
}
const char* separate_validator(Facts facts, const Decision& decision) noexcept {
    constexpr Facts involved{Condition::followup_officer, Condition::followup_agency};
    return decision.actions.has_any(validating) && facts.has_any(involved) ? "somebody validates a follow-up of their own or of their agency" : nullptr;
}
const char* no_self_grant(Facts facts, const Decision& decision) noexcept {
    return decision.actions.has(Action::grant_photo) && facts.has(Condition::own_request) ? "somebody grants their own request" : nullptr;
}
const char* sight_before_act(Facts, const Decision& decision) noexcept {
    return !decision.visible && !decision.actions.empty() ? "an action is allowed on a report that is not visible" : nullptr;
}

/// An article that binds each decision by itself, and the actions it is about: none for those about what is seen.
struct Clause {
    Article article;
    const char* (*broken)(Facts, const Decision&) noexcept;
    Set<Action> about;
    /// Whether it only ever forbids: what it does not break in a decision that shows and allows one thing alone, that thing
    /// does not break.
    bool forbids;
};
constexpr Clause clauses[] = {
    {Article::validated_completion, validated_completion, completing, true},
    {Article::private_photo_locked, private_photo_locked, Set<Action>(Action::grant_photo), true},
    {Article::private_off_portal, private_off_portal, {}, true},
    {Article::private_need_to_know, private_need_to_know, {}, true},
    {Article::nameless, nameless, {}, true},
    {Article::always_labelled, always_labelled, {}, false},
    {Article::always_reminded, always_reminded, {}, false},
    {Article::hidden_time, hidden_time, {}, true},
    {Article::accountable_officer, accountable_officer, {}, false},
    {Article::reporter_consents, reporter_consents, Set<Action>(Action::make_public), true},
    {Article::separate_validator, separate_validator, validating, true},
    {Article::no_self_grant, no_self_grant, Set<Action>(Action::grant_photo), true},
    {Article::sight_before_act, sight_before_act, Set<Action>::all(), true},
};

class Examination {
public:
    Examination(const EditionDocument& document, const DecisionTable& table) : document_(document), table_(table) {
        for (std::size_t i = 0; i < count<Article>; ++i) {
            findings_[i] = {static_cast<Article>(i), article_since[i] <= document.date, std::nullopt};
        }
    }

    Findings run() {
        situations_.for_each([&](std::uint32_t number, Facts facts) { hold_decision(number, facts); });
        for (const ViewerKind& kind : situations_.kinds()) {
            if (kind.surface == Surface::crm) hold_monotone(kind);
            hold_lists_by_time(kind);
        }
        hold_ways_to_done();
        hold_rejection();
        hold_reach_of_done();
        return findings_;
    }

private:
    Finding& finding(Article article) { return findings_[index(article)]; }

    /// Keeps the breach that is the smallest, of equal ones the first.
    void report(Article article, std::string_view what, std::uint32_t number, State state) {
        const Situation situation = Situation::of_number(number);
        std::optional<Breach>& kept = finding(article).breach;
        if (!kept || facts_beyond_plain(situation) < facts_beyond_plain(kept->situation)) kept = Breach{std::string(what), situation, state};
    }

    State first_state_with(Set<Action> actions) const {
        for (std::size_t i = 0; i < count<State>; ++i) {
            if (table_.actions_in(static_cast<State>(i)).has_any(actions)) return static_cast<State>(i);
        }
        return State::submitted;
    }

    void hold_decision(std::uint32_t number, Facts facts) {
        const Decision& decision = table_.outcome(number);
        for (const Clause& clause : clauses) {
            const char* what = clause.broken(facts, decision);
            if (what != nullptr) report(clause.article, what, number, first_state_with(decision.actions & clause.about));
        }
    }

    void hold_monotone(const ViewerKind& kind) {
        tabir::for_each(Situation::telling_tags - kind.tags, [&](Tag tag) {
            const std::uint32_t more = Situation::of_viewers(Surface::crm, kind.tags | Set<Tag>(tag)).first;
            for (std::uint32_t n = 0; n < kind.rest->size(); ++n) {
                if (!hides(table_.outcome(kind.first + n), table_.outcome(more + n))) continue;
                report(Article::monotone, "the tag `" + std::string(code(tag)) + "` more hides what was seen", kind.first + n, State::submitted);
            }
        });
    }
    /// Whether the second shows less than the first.
    static bool hides(const Decision& without, const Decision& with) noexcept {
        bool less = without.visible && !with.visible;
        for (const Level level : {Level::locked, Level::coarse, Level::masked, Level::full}) {
            less |= !with.fields.at_least(level).has_all(without.fields.at_least(level));
        }
        return less;
    }

    /// hidden-time, its second half: nobody else may sort, filter, count or search by them.
    void hold_lists_by_time(const ViewerKind& kind) {
        if (kind.of_viewer.has(Condition::three_tags) || !askable_fields(table_, kind.surface, kind.tags).has_any(times)) return;
        report(Article::hidden_time, "lists can be asked for by date, hour or details", kind.first, State::submitted);
    }

    /// validated-completion, its first half: no other step leads to done.
    void hold_ways_to_done() {
        for (const Transition& step : document_.transitions) {
            if (step.to != State::done || completing.has(step.action)) continue;
            report(Article::validated_completion, "`" + std::string(code(step.action)) + "` leads to `done`", who_takes(step.action), step.from.first().value_or(State::submitted));
        }
    }

    /// rejection-repeats, its first half: out of followup_rejected there is only start, and the reporter's withdrawal.
    void hold_rejection() {
        for (const Transition& step : document_.transitions) {
            const bool leaves = step.from.has(State::followup_rejected) && step.to && *step.to != State::followup_rejected;
            const bool again = step.action == Action::start && step.to == State::in_progress;
            const bool withdrawn = step.action == Action::withdraw && step.to == State::withdrawn;
            if (!leaves || again || withdrawn) continue;
            report(Article::rejection_repeats, "`" + std::string(code(step.action)) + "` leads out of `followup_rejected`", who_takes(step.action), State::followup_rejected);
        }
    }

    /// rejection-repeats, its second half: done stays reachable from every live state, by steps that somebody may take.
    void hold_reach_of_done() {
        Set<Action> taken;
        for (const Decision& outcome : table_.outcomes()) taken = taken | outcome.actions;
        Set<State> reaching(State::done);
        for (std::size_t round = 0; round < count<State>; ++round) {
            for (const Transition& step : document_.transitions) {
                if (taken.has(step.action) && step.to && reaching.has(*step.to)) reaching = reaching | step.from;
            }
        }
        for_each(Set<State>::all() - ended - reaching, [&](State state) {
            report(Article::rejection_repeats, "`done` cannot be reached from `" + std::string(code(state)) + "`", Situation::first_portal, state);
        });
    }

    /// The smallest situation in which somebody takes the action; the first on the portal when nobody does.
    std::uint32_t who_takes(Action action) const {
        return smallest_situation([&](std::uint32_t number) { return table_.outcome(number).actions.has(action); }).value_or(Situation::first_portal);
    }

    const EditionDocument& document_;
    const DecisionTable& table_;
    AllSituations situations_;
    Findings findings_;
};

Set<Article> broken_by(std::string_view date, Facts facts, const Decision& decision) {
    Set<Article> broken;
    for (const Clause& clause : clauses) {
        if (!clause.forbids || article_since[index(clause.article)] > date) continue;
        if (clause.broken(facts, decision) != nullptr) broken.add(clause.article);
    }
    return broken;
}

}  // namespace

Findings check_charter(const EditionDocument& document, const DecisionTable& table) {
    return Examination(document, table).run();
}

const Finding* first_breach(const Findings& findings) noexcept {
    for (const Finding& finding : findings) {
        if (finding.in_force && finding.breach) return &finding;
    }
    return nullptr;
}

Set<Article> forbidding(std::string_view date, Set<Condition> facts, Field field) {
    Decision shown;
    shown.visible = true;
    shown.fields.raise(Set<Field>(field).bits(), Level::full);
    return broken_by(date, facts, shown);
}

Set<Article> forbidding(std::string_view date, Set<Condition> facts, Action action) {
    Decision allowed;
    allowed.visible = true;
    allowed.actions.add(action);
    return broken_by(date, facts, allowed);
}

}  // namespace tabir
