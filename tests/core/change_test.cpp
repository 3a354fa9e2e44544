#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "documents.hpp"
#include "editions.hpp"
#include "tabir/change.hpp"
#include "tabir/charter.hpp"

namespace tabir::test {

namespace {

using Facts = Set<Condition>;
using C = Condition;

#ifdef __EMSCRIPTEN__
constexpr std::uint32_t stride = 11;  // of the situations asked about
#else
constexpr std::uint32_t stride = 1;
#endif

/// One thing that may be allowed: a field in full, or an action where the state has it.
struct Thing {
    std::optional<Field> field;
    Action action = Action::submit;

    bool given(const Decision& decision) const {
        return field ? decision.fields.of(*field) == Level::full : decision.actions.has(action);
    }
    std::optional<Change> change(const Edition& edition, Facts facts, State state, const Decision& decision) const {
        return field ? smallest_change(edition, facts, decision, *field) : smallest_change(edition, facts, state, decision, action);
    }
};

std::vector<Thing> all_things() {
    std::vector<Thing> things;
    for_each(Set<Field>::all(), [&](Field field) { things.push_back({field, {}}); });
    for_each(Set<Action>::all() - Set<Action>(Action::submit), [&](Action action) { things.push_back({std::nullopt, action}); });
    return things;
}

/// The numbers of the situations in which a thing is given, whatever the state.
std::vector<std::vector<std::uint32_t>> situations_giving(const Edition& edition, const std::vector<Thing>& things) {
    std::vector<std::vector<std::uint32_t>> giving(things.size());
    for (std::size_t t = 0; t < things.size(); ++t) {
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (things[t].given(edition.table().outcome(number))) giving[t].push_back(number);
        }
    }
    return giving;
}

/// Of each condition, which hold wherever it does, and which never do: read off the situations.
struct Company {
    Facts always = Facts::all();
    Facts never = Facts::all();
};
const std::vector<Company>& company() {
    static const std::vector<Company> all = [] {
        std::vector<Company> each(count<Condition>);
        for (const Facts facts : conditions_of_all()) {
            for_each(facts, [&](Condition condition) {
                each[index(condition)].always = each[index(condition)].always & facts;
                each[index(condition)].never = each[index(condition)].never - facts;
            });
        }
        return each;
    }();
    return all;
}

constexpr Facts surfaces(C::portal, C::crm, C::jaki);

/// The fewest conditions that say all that differs between two situations: those gained that no other gained one brings along,
/// and those lost whose loss no other loss and no gain brings along. Looking through another surface is one more.
int distance(Facts from, Facts to) {
    const Facts gained = to - from;
    const Facts lost = from - to;
    Facts told = gained | lost;
    for_each(gained, [&](Condition each) { told = told - (company()[index(each)].always - Facts(each)) - (company()[index(each)].never & lost); });
    for_each(lost, [&](Condition each) {
        if ((company()[index(each)].always - Facts(each)).has_any(lost)) told.remove(each);
    });
    return told.size() + gained.has_any(surfaces);
}

/// Calls `visit` with each `step`-th situation in which the report is in sight: its number, its conditions, its decision.
template <class Visit> void for_each_visible(const Edition& edition, std::uint32_t step, Visit visit) {
    for (std::uint32_t number = 0; number < Situation::count; number += step) {
        const Decision& decision = edition.table().outcome(number);
        if (decision.visible) visit(number, conditions_of_all()[number], decision);
    }
}

}  // namespace

TEST_CASE("the smallest change is sound: where it holds, and nothing else is different but what it brings along, the thing is given") {
    const Edition& edition = newest();
    const std::vector<Thing> things = all_things();
    const auto giving = situations_giving(edition, things);
    std::size_t unsound = 0;
    std::size_t changes = 0;
    for_each_visible(edition, stride, [&](std::uint32_t, Facts facts, const Decision& decision) {
        const Facts unknown = Facts::all() - known_to(facts, decision);
        for (std::size_t t = 0; t < things.size(); ++t) {
            // In a state that the action exists in, or for it in any: withdrawn has few.
            for (const State state : {State::awaiting_validation, State::withdrawn}) {
                if (things[t].field && state == State::withdrawn) continue;
                const std::optional<Change> change = things[t].change(edition, facts, state, decision);
                if (!change) {
                    if (!giving[t].empty()) ++unsound;
                    continue;
                }
                ++changes;
                if (change->gain.has_any(change->lose) || (change->gain & facts).has_any(Facts::all() - unknown)) ++unsound;
                if ((change->lose - facts).has_any(Facts::all() - unknown)) ++unsound;
                const bool reached = std::any_of(giving[t].begin(), giving[t].end(), [&](std::uint32_t there) {
                    const Facts then = conditions_of_all()[there];
                    return then.has_all(change->gain) && !then.has_any(change->lose);
                });
                if (!reached) ++unsound;
                if (things[t].field) continue;
                const Set<State> from = edition.transition(things[t].action).from;
                if (!(change->state == (from.has(state) ? Set<State>() : from))) ++unsound;
            }
        }
    });
    CHECK(unsound == 0);
    CHECK(changes > 1000);
}

TEST_CASE("the smallest change is sufficient: every situation that differs by it alone is given the thing") {
    const Edition& edition = newest();
    const std::vector<Thing> things = all_things();
    // The rule and a rule of sight hold wherever what they ask for, less what the viewer has, is gained and what they bar lost.
    std::size_t insufficient = 0;
    for_each_visible(edition, 7 * stride, [&](std::uint32_t, Facts facts, const Decision& decision) {
        const Facts known = known_to(facts, decision);
        for (const Thing& thing : things) {
            const std::optional<Change> change = thing.change(edition, facts, State::submitted, decision);
            if (!change) continue;
            for (std::uint32_t there = 0; there < Situation::count; there += 3) {
                const Facts then = conditions_of_all()[there];
                // All that the viewer knows and the change does not touch stays as it is.
                if (!then.has_all(change->gain) || then.has_any(change->lose)) continue;
                if (!then.has_all((facts & known) - change->lose) || ((then - facts) & known).has_any(Facts::all() - change->gain)) continue;
                if (!thing.given(edition.table().outcome(there))) ++insufficient;
            }
        }
    });
    CHECK(insufficient == 0);
}

TEST_CASE("the smallest change is minimal: nothing in the domain that gives the thing differs in fewer facts") {
    const Edition& edition = newest();
    const std::vector<Thing> things = all_things();
    const auto giving = situations_giving(edition, things);
    std::size_t smaller = 0;
    std::size_t asked = 0;
    for_each_visible(edition, 97 * stride, [&](std::uint32_t, Facts facts, const Decision& decision) {
        // Who knows all that matters: to the others a fact that they may not know counts as different.
        if (!(known_to(facts, decision) == Facts::all())) return;
        for (std::size_t t = 0; t < things.size(); ++t) {
            const std::optional<Change> change = things[t].change(edition, facts, State::submitted, decision);
            if (!change) continue;
            ++asked;
            Facts brought;
            for_each(change->gain, [&](Condition each) { brought = brought | company()[index(each)].always; });
            const int differing = change->gain.size() + change->lose.size() + (brought - facts).has_any(surfaces);
            for (const std::uint32_t there : giving[t]) {
                const Facts then = conditions_of_all()[there];
                if (distance(facts, then) < differing) {
                    ++smaller;
                    break;
                }
            }
        }
    });
    CHECK(smaller == 0);
    CHECK(asked > 100);
}

TEST_CASE("the smallest change and the articles tell a viewer nothing but what the viewer knows") {
    const Edition& edition = newest();
    const std::vector<Thing> things = all_things();
    // What a viewer knows: which conditions can be known, how those stand, and the decision itself.
    using Known = std::tuple<std::uint32_t, std::uint32_t, std::uint16_t>;
    std::map<Known, std::uint32_t> first_with;
    std::size_t told = 0;
    std::size_t shared = 0;
    for_each_visible(edition, stride, [&](std::uint32_t number, Facts facts, const Decision& decision) {
        const Facts known = known_to(facts, decision);
        const auto [twin, fresh] = first_with.insert({{known.bits(), (facts & known).bits(), edition.table().outcome_number(number)}, number});
        if (fresh) return;
        ++shared;
        const Facts others = conditions_of_all()[twin->second];
        for (const Thing& thing : things) {
            const auto a = thing.change(edition, facts, State::submitted, decision);
            const auto b = thing.change(edition, others, State::submitted, decision);
            if (a.has_value() != b.has_value()) ++told;
            if (a && b && (a->rule != b->rule || !(a->gain == b->gain) || !(a->lose == b->lose) || !(a->state == b->state))) ++told;
            const auto articles = [&](Facts of) {
                const Facts kept = of & known;
                return thing.field ? forbidding(edition.date(), kept, *thing.field) : forbidding(edition.date(), kept, thing.action);
            };
            if (!(articles(facts) == articles(others))) ++told;
        }
    });
    CHECK(told == 0);
    CHECK(shared > 0);
}

TEST_CASE("a viewer knows of themselves all, and of the report what is shown") {
    const Edition& edition = newest();
    std::size_t wrong = 0;
    for_each_visible(edition, 1, [&](std::uint32_t, Facts facts, const Decision& decision) {
        const Facts known = known_to(facts, decision);
        if (!known.has_all(Facts(C::portal, C::crm, C::jaki, C::three_tags, C::bureau, C::ticket_admin, C::administrator, C::auditor))) ++wrong;
        // The photo's requests and grants of others are the Bureau's to know.
        if (!facts.has(C::bureau) && facts.has(C::photo_requested) && !facts.has(C::own_request) && known.has(C::photo_requested)) ++wrong;
        if (!facts.has(C::bureau) && facts.has(C::grant_live) && !facts.has(C::granted) && known.has(C::grant_live)) ++wrong;
        // Ten working days since done are a time.
        if (decision.fields.of(Field::event_times) == Level::hidden && known.has(C::reopen_window_open)) ++wrong;
        // Whoever may be told less is told no more: what is known does not hang on what is not.
        if (known.has(C::followup_agency) && decision.fields.of(Field::followup_officer) == Level::hidden && !facts.has(C::followup_officer)) ++wrong;
    });
    CHECK(wrong == 0);
}

TEST_CASE("what nothing would ever allow has no change") {
    const Facts officer(C::crm, C::public_);
    EditionDocument document = document_of("2026-11-23");
    std::erase_if(document.rules, [](const Rule& rule) { return rule.id == "decline-admin"; });
    const Result<Edition> edition = load(document);
    REQUIRE(edition.ok());
    const Decision& decision = edition->table().outcome(0);
    CHECK_FALSE(smallest_change(*edition, officer, State::submitted, decision, Action::decline).has_value());
    CHECK_FALSE(smallest_change(*edition, officer, State::submitted, decision, Action::submit).has_value());
    CHECK(smallest_change(*edition, officer, State::submitted, decision, Action::reassign).has_value());
    // A rule that no situation meets allows nothing: nobody on the portal holds a grant, or is of the three and has no tag.
    for (const When& never : {When{Facts(C::portal, C::granted), {}}, When{Facts(C::portal, C::own_request), {}},
                              When{Facts(C::three_tags), Facts(C::bureau, C::ticket_admin, C::administrator)},
                              When{Facts(C::in_question), Facts(C::assignee, C::followup_officer)}, When{{}, Facts(C::public_, C::private_)},
                              When{{}, Facts(C::portal, C::crm, C::jaki)}, When{Facts(C::granted), Facts(C::crm, C::jaki)},
                              When{Facts(C::followup_officer, C::jaki), {}}, When{Facts(C::granted), Facts(C::grant_live)}}) {
        EditionDocument hopeless = document;
        hopeless.rules.push_back(action_rule("never", never, Set<Action>(Action::decline)));
        const Result<Edition> loaded = load(hopeless);
        REQUIRE(loaded.ok());
        CHECK_FALSE(smallest_change(*loaded, officer, State::submitted, loaded->table().outcome(0), Action::decline).has_value());
    }
}

TEST_CASE("the smallest change in words of the field") {
    const Edition& edition = newest();
    const auto asked = [&](Situation situation, auto... what) {
        return *smallest_change(edition, situation.conditions(), what...);
    };
    Situation officer;
    officer.surface = Surface::crm;
    officer.visibility = Visibility::private_;
    officer.assigned = true;
    const Decision& decision = edition.table().outcome(officer.number());
    const Change hour = asked(officer, decision, Field::reported_hour);
    CHECK(hour.gain == Facts(C::three_tags));
    CHECK(hour.lose.empty());
    CHECK(hour.rule->id == "time-three-tags");
    const Change granted = asked(officer, State::submitted, decision, Action::revoke_photo);
    CHECK(granted.gain == Facts(C::bureau, C::grant_live));
    // Of one size: what changes neither the report nor the viewer, then what leaves the report as it is.
    const Change photo = asked(officer, decision, Field::report_photo);
    CHECK(photo.gain == Facts(C::granted));
    CHECK(photo.rule->id == "photo-granted");
    const Change dispatch = asked(Situation::of_number(0), State::submitted, edition.table().outcome(0), Action::dispatch);
    CHECK(dispatch.gain == Facts(C::handling));
    const Change accept = asked(officer, State::submitted, decision, Action::accept);
    CHECK(accept.gain == Facts(C::bureau, C::followed_up));
    CHECK(accept.state == Set<State>(State::awaiting_validation));
    const Change start = asked(officer, State::done, decision, Action::start);
    CHECK((start.gain | start.lose).empty());
    CHECK(start.state == edition.transition(Action::start).from);
}

}  // namespace tabir::test
