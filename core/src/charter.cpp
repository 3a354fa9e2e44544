#include "tabir/charter.hpp"

#include "apart.hpp"
#include "tabir/sight.hpp"

namespace tabir {

namespace {

using Facts = Set<Condition>;
using C = Condition;

constexpr Set<Field> identity{Field::complainant_name, Field::complainant_contact};
constexpr Set<Field> times{Field::reported_date, Field::reported_hour, Field::channel, Field::channel_reference, Field::event_times, Field::due_time};
constexpr Set<Action> completing{Action::accept, Action::confirm_on_site};
constexpr Set<Action> validating{Action::accept, Action::reject, Action::order_verification, Action::confirm_on_site, Action::refute_on_site};
constexpr Set<State> ended{State::done, State::declined, State::withdrawn};

bool shows_any(const Decision& decision, Set<Field> fields, Level level) noexcept {
    return decision.fields.at_least(level).has_any(fields);
}
bool visible(const Decision& decision) noexcept { return decision.visible; }
bool completes(const Decision& decision) noexcept { return decision.actions.has_any(completing); }
bool validates(const Decision& decision) noexcept { return decision.actions.has_any(validating); }
bool grants(const Decision& decision) noexcept { return decision.actions.has(Action::grant_photo); }
bool publishes(const Decision& decision) noexcept { return decision.actions.has(Action::make_public); }
bool acts_unseen(const Decision& decision) noexcept { return !decision.visible && !decision.actions.empty(); }
bool opens_photo(const Decision& decision) noexcept { return shows_any(decision, Set<Field>(Field::report_photo), Level::coarse); }
bool names_reporter(const Decision& decision) noexcept { return shows_any(decision, identity, Level::locked); }
bool tells_times(const Decision& decision) noexcept { return shows_any(decision, times, Level::locked); }
bool hides_officer(const Decision& decision) noexcept { return decision.visible && decision.fields.of(Field::followup_officer) != Level::full; }
template <Label label> bool lacks(const Decision& decision) noexcept { return decision.visible && !decision.labels.has(label); }
template <Label label> bool carries(const Decision& decision) noexcept { return decision.labels.has(label); }

/// What breaks an article within one decision: the decision does that, where those conditions hold. The decision has the actions
/// of every state together; an article about actions that holds then, holds in each.
struct Clause {
    Article article;
    bool (*does)(const Decision&) noexcept;
    When where;
    std::string_view what;
    /// The actions that it is about: none for a clause about what is seen.
    Set<Action> about{};
    /// Whether it only ever forbids: what it does not break in a decision that shows and allows one thing alone, that thing
    /// does not break. The others ask for something.
    bool forbids = true;
};

constexpr Clause clauses[] = {
    {Article::validated_completion, completes, {Facts(), Facts(C::bureau)}, "somebody outside the Bureau completes a report", completing},
    {Article::private_photo_locked, grants, {Facts(), Facts(C::bureau)}, "somebody outside the Bureau grants a photo", Set<Action>(Action::grant_photo)},
    {Article::private_photo_locked, opens_photo, {Facts(C::private_), Facts(C::granted)}, "`report_photo` of a private report is shown without a grant"},
    // A citizen who is not the reporter sees what the portal shows (decision.md, column P), so this binds JAKI too.
    {Article::private_off_portal, visible, {Facts(C::private_), Facts(C::crm, C::owner)}, "a private report is visible to the public"},
    {Article::private_need_to_know, visible, {Facts(C::private_, C::crm), Facts(C::three_tags, C::in_question)},
     "a private report is visible to an untagged officer who is not in question"},
    {Article::nameless, names_reporter, {Facts(), Facts(C::owner)}, "the complainant's name or contact is shown"},
    {Article::hidden_time, tells_times, {Facts(), Facts(C::three_tags, C::owner)}, "date, hour or details are shown"},
    {Article::reporter_consents, publishes, {Facts(), Facts(C::owner)}, "somebody else than the reporter makes a report public", Set<Action>(Action::make_public)},
    {Article::separate_validator, validates, {Facts(C::followup_officer), Facts()}, "somebody validates a follow-up of their own", validating},
    {Article::separate_validator, validates, {Facts(C::followup_agency), Facts()}, "somebody validates a follow-up of their agency", validating},
    {Article::no_self_grant, grants, {Facts(C::own_request), Facts()}, "somebody grants their own request", Set<Action>(Action::grant_photo)},
    {Article::sight_before_act, acts_unseen, {}, "an action is allowed on a report that is not visible", Set<Action>::all()},

    {Article::always_labelled, lacks<Label::private_>, {Facts(C::crm, C::private_), Facts()}, "a private report lacks its label `private`", {}, false},
    {Article::always_labelled, carries<Label::public_>, {Facts(C::crm, C::private_), Facts()}, "a private report carries the label `public`", {}, false},
    {Article::always_labelled, lacks<Label::public_>, {Facts(C::crm), Facts(C::private_)}, "a public report lacks its label `public`", {}, false},
    {Article::always_labelled, carries<Label::private_>, {Facts(C::crm), Facts(C::private_)}, "a public report carries the label `private`", {}, false},
    {Article::always_reminded, lacks<Label::identity_reminder>, {Facts(C::crm), Facts()}, "a report lacks `identity_reminder`", {}, false},
    {Article::always_reminded, lacks<Label::followup_reminder>, {Facts(C::crm, C::followed_up), Facts()}, "a report with a follow-up lacks `followup_reminder`", {}, false},
    {Article::accountable_officer, hides_officer, {Facts(C::crm, C::followed_up), Facts()}, "`followup_officer` is not shown in full", {}, false},
};

/// Clauses as bits, by their places in the list.
using Clauses = std::uint32_t;
static_assert(std::size(clauses) <= 32);

/// The clauses of which that is true.
template <class IsTrue> Clauses clauses_where(IsTrue is_true) {
    Clauses set = 0;
    for (std::size_t i = 0; i < std::size(clauses); ++i) set |= Clauses{is_true(clauses[i])} << i;
    return set;
}
TABIR_APART Clauses clauses_done_by(const Decision& decision) {
    return clauses_where([&](const Clause& clause) { return clause.does(decision); });
}
/// Those whose conditions hold, as far as they are about such things.
TABIR_APART Clauses clauses_held_in(Facts facts, Facts about) {
    return clauses_where([&](const Clause& clause) { return clause.where.part(about).holds(facts); });
}

class Examination {
public:
    Examination(const EditionDocument& document, const DecisionTable& table) : document_(document), table_(table) {
        for (std::size_t i = 0; i < count<Article>; ++i) {
            findings_[i] = {static_cast<Article>(i), article_since[i] <= document.date, std::nullopt};
        }
    }

    Findings run() {
        hold_decisions();
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
    TABIR_APART void report(Article article, std::string_view what, std::uint32_t number, State state) {
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

    /// A situation breaks the clauses that its outcome does, its viewer is held to and the rest of it is held to. Each of the
    /// three is asked once, instead of for every situation.
    TABIR_APART void hold_decisions() {
        std::vector<Clauses> by_outcome;
        for (const Decision& outcome : table_.outcomes()) by_outcome.push_back(clauses_done_by(outcome));
        const Facts about_viewer = conditions_about(Subject::viewer);
        std::array<std::vector<Clauses>, count<Surface>> by_rest;
        for (const Surface surface : {Surface::crm, Surface::jaki, Surface::portal}) {
            for (const Facts rest : situations_.rest_of(surface)) {
                by_rest[index(surface)].push_back(clauses_held_in(rest, Facts::all() - about_viewer));
            }
        }
        for (const ViewerKind& kind : situations_.kinds()) {
            const Clauses by_viewer = clauses_held_in(kind.of_viewer, about_viewer);
            std::uint32_t number = kind.first;
            for (const Clauses by_this_rest : by_rest[index(kind.surface)]) {
                const Clauses broken = by_outcome[table_.outcome_number(number)] & by_viewer & by_this_rest;
                if (broken != 0) report_all(broken, number);
                ++number;
            }
        }
    }
    void report_all(Clauses broken, std::uint32_t number) {
        for (std::size_t i = 0; i < std::size(clauses); ++i) {
            if (((broken >> i) & 1U) == 0) continue;
            report(clauses[i].article, clauses[i].what, number, first_state_with(table_.outcome(number).actions & clauses[i].about));
        }
    }

    TABIR_APART void hold_monotone(const ViewerKind& kind) {
        tabir::for_each(Situation::telling_tags - kind.tags, [&](Tag tag) {
            const std::uint32_t more = Situation::of_viewers(Surface::crm, kind.tags | Set<Tag>(tag)).first;
            for (std::uint32_t n = 0; n < situations_.rest_of(kind.surface).size(); ++n) {
                if (table_.outcome_number(kind.first + n) == table_.outcome_number(more + n)) continue;
                if (!hides(table_.outcome(kind.first + n), table_.outcome(more + n))) continue;
                report(Article::monotone, "the tag `" + std::string(code(tag)) + "` more hides what was seen", kind.first + n, State::submitted);
            }
        });
    }
    /// Whether the second shows less than the first.
    static bool hides(const Decision& without, const Decision& with) noexcept {
        return (without.visible && !with.visible) || !with.fields.shows_all(without.fields);
    }

    /// hidden-time, its second half: nobody else may sort, filter, count or search by them.
    TABIR_APART void hold_lists_by_time(const ViewerKind& kind) {
        if (kind.of_viewer.has(Condition::three_tags) || !askable_fields(table_, kind.surface, kind.tags).has_any(times)) return;
        report(Article::hidden_time, "lists can be asked for by date, hour or details", kind.first, State::submitted);
    }

    /// validated-completion, its first half: no other step leads to done.
    TABIR_APART void hold_ways_to_done() {
        for (const Transition& step : document_.transitions) {
            if (step.to != State::done || completing.has(step.action)) continue;
            report(Article::validated_completion, "`" + std::string(code(step.action)) + "` leads to `done`", who_takes(step.action), step.from.first().value_or(State::submitted));
        }
    }

    /// rejection-repeats, its first half: out of followup_rejected there is only start, and the reporter's withdrawal.
    TABIR_APART void hold_rejection() {
        for (const Transition& step : document_.transitions) {
            const bool leaves = step.from.has(State::followup_rejected) && step.to && *step.to != State::followup_rejected;
            const bool again = step.action == Action::start && step.to == State::in_progress;
            const bool withdrawn = step.action == Action::withdraw && step.to == State::withdrawn;
            if (!leaves || again || withdrawn) continue;
            report(Article::rejection_repeats, "`" + std::string(code(step.action)) + "` leads out of `followup_rejected`", who_takes(step.action), State::followup_rejected);
        }
    }

    /// rejection-repeats, its second half: done stays reachable from every live state, by steps that somebody may take.
    TABIR_APART void hold_reach_of_done() {
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
    const AllSituations& situations_ = AllSituations::once();
    Findings findings_;
};

Set<Article> broken_by(std::string_view date, Facts facts, const Decision& decision) {
    Set<Article> broken;
    for (const Clause& clause : clauses) {
        if (!clause.forbids || article_since[index(clause.article)] > date) continue;
        if (clause.does(decision) && clause.where.holds(facts)) broken.add(clause.article);
    }
    return broken;
}

}  // namespace

TABIR_APART Findings check_charter(const EditionDocument& document, const DecisionTable& table) {
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
