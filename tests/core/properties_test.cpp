// What holds of every edition, under the names that Cedar's theorems have.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "documents.hpp"
#include "domain.hpp"
#include "editions.hpp"
#include "tabir/decision.hpp"

namespace tabir::test {

namespace {

#ifdef __EMSCRIPTEN__
constexpr std::size_t every = 5;  // of the rules added and deleted
#else
constexpr std::size_t every = 1;
#endif

constexpr Level levels_above_hidden[] = {Level::locked, Level::coarse, Level::masked, Level::full};

/// Whether all that the first shows and allows, the second does too.
bool includes(const Decision& more, const Decision& less) {
    bool all = more.visible || !less.visible;
    for (const Level level : levels_above_hidden) all &= more.fields.at_least(level).has_all(less.fields.at_least(level));
    return all && more.labels.has_all(less.labels) && more.actions.has_all(less.actions);
}

/// In how many situations the first table does not include the second.
std::size_t lost(const DecisionTable& more, const DecisionTable& less) {
    std::size_t count = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (!includes(more.outcome(number), less.outcome(number))) ++count;
    }
    return count;
}

std::size_t different(const DecisionTable& a, const DecisionTable& b) {
    std::size_t count = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (!(a.outcome(number) == b.outcome(number))) ++count;
    }
    return count;
}

/// What the rules give where those conditions hold, one rule after the other.
Decision given(const EditionDocument& document, Set<Condition> facts) {
    Decision decision;
    for (const Rule& rule : document.rules) {
        if (!rule.when.holds(facts)) continue;
        decision.visible |= rule.gives_sight;
        decision.fields.raise(rule.fields.bits(), rule.level);
        decision.labels = decision.labels | rule.labels;
        decision.actions = decision.actions | rule.actions;
    }
    return decision.visible ? decision : Decision{};
}

Rule random_rule(std::mt19937& random) {
    When when;
    for (std::size_t n = random() % 4; n > 0; --n) when.all_of.add(static_cast<Condition>(random() % count<Condition>));
    for (std::size_t n = random() % 3; n > 0; --n) when.none_of.add(static_cast<Condition>(random() % count<Condition>));
    switch (random() % 4) {
        case 0: return sight_rule("random", when);
        case 1: return field_rule("random", when, Set<Field>(static_cast<Field>(random() % count<Field>)), levels_above_hidden[random() % 4]);
        case 2: return label_rule("random", when, Set<Label>(static_cast<Label>(random() % count<Label>)));
        default: return action_rule("random", when, Set<Action>(static_cast<Action>(1 + random() % (count<Action> - 1))));
    }
}

}  // namespace

TEST_CASE("denied_unless_allowed: what is not visible shows nothing and allows nothing") {
    for (const Edition& edition : editions().all()) {
        std::size_t leaks = 0;
        for_each_question([&](const Viewer& viewer, const ReportFacts& report) {
            const Decision decision = decide(edition, viewer, report);
            if (!decision.visible && !(decision == Decision{})) ++leaks;
        });
        CHECK(leaks == 0);
    }
}

TEST_CASE("denied_unless_allowed: a decision is what rules that apply give, no less and no more") {
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        std::size_t wrong = 0;
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (!(edition.table().outcome(number) == given(edition.document(), conditions_of_all()[number]))) ++wrong;
        }
        CHECK(wrong == 0);
    }
    EditionDocument nothing = document_of("2026-11-23");
    nothing.rules.clear();
    const DecisionTable table(nothing);
    CHECK(table.outcomes().size() == 1);
    CHECK(table.outcomes()[0] == Decision{});
}

TEST_CASE("order_independent: rules in another order decide the same") {
    std::mt19937 random(101);
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        EditionDocument document = edition.document();
        std::reverse(document.rules.begin(), document.rules.end());
        CHECK(different(DecisionTable(document), edition.table()) == 0);
        for (int n = 0; n < 3; ++n) {
            std::shuffle(document.rules.begin(), document.rules.end(), random);
            CHECK(different(DecisionTable(document), edition.table()) == 0);
        }
    }
}

TEST_CASE("monotone: a tag more never hides what was seen without it") {
    std::size_t lost_fields = 0;
    for (const Edition& edition : editions().all()) {
        for_each_question([&](const Viewer& viewer, const ReportFacts& report) {
            if (viewer.surface != Surface::crm || report.state != State::submitted) return;
            const Decision without = decide(edition, viewer, report);
            for_each(Set<Tag>::all() - viewer.tags, [&](Tag tag) {
                Viewer more = viewer;
                more.tags.add(tag);
                const Decision with = decide(edition, more, report);
                for (const Level level : levels_above_hidden) {
                    if (!with.fields.at_least(level).has_all(without.fields.at_least(level))) ++lost_fields;
                }
                if (without.visible && !with.visible) ++lost_fields;
            });
        });
    }
    CHECK(lost_fields == 0);
}

TEST_CASE("sight_before_act: without sight no action, and no action that the state has not, whatever the rules") {
    std::mt19937 random(7);
    for (const Edition& edition : editions().all()) {
        EditionDocument document = edition.document();
        for (int n = 0; n < 4; ++n) {
            const DecisionTable table(document);
            std::size_t wrong = 0;
            for (std::uint32_t number = 0; number < Situation::count; ++number) {
                for (std::size_t s = 0; s < count<State>; ++s) {
                    const Decision decision = table.at(number, static_cast<State>(s));
                    if (!decision.visible && !(decision == Decision{})) ++wrong;
                    for_each(decision.actions, [&](Action action) {
                        if (!document.transition(action).from.has(static_cast<State>(s))) ++wrong;
                    });
                }
            }
            CHECK(wrong == 0);
            for (int i = 0; i < 8; ++i) document.rules.push_back(random_rule(random));
        }
    }
}

TEST_CASE("adding_a_rule_never_takes_away") {
    std::mt19937 random(11);
    std::size_t added = 0;
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        std::vector<Rule> more;
        for (const Edition& other : editions().all()) more.insert(more.end(), other.rules().begin(), other.rules().end());
        for (int n = 0; n < 60; ++n) more.push_back(random_rule(random));
        for (std::size_t i = 0; i < more.size(); i += every) {
            EditionDocument document = edition.document();
            document.rules.push_back(more[i]);
            CAPTURE(more[i].id);
            CHECK(lost(DecisionTable(document), edition.table()) == 0);
            ++added;
        }
    }
    CHECK(added > 100);
}

TEST_CASE("deleting_a_rule_never_opens") {
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        for (std::size_t i = 0; i < edition.rules().size(); i += every) {
            EditionDocument document = edition.document();
            document.rules.erase(document.rules.begin() + static_cast<std::ptrdiff_t>(i));
            CAPTURE(edition.rules()[i].id);
            CHECK(lost(edition.table(), DecisionTable(document)) == 0);
        }
    }
}

}  // namespace tabir::test
