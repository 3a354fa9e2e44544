#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "documents.hpp"
#include "editions.hpp"
#include "tabir/survey.hpp"

namespace tabir::test {

namespace {

#ifdef __EMSCRIPTEN__
constexpr std::size_t every = 4;  // of the pairs of editions
#else
constexpr std::size_t every = 1;
#endif

/// Whether two decisions differ in that.
bool is_real(const Difference& difference, const Decision& before, const Decision& after) {
    const auto turned = [&](bool was, bool is) { return was != is && is == difference.gained; };
    switch (difference.of) {
        case Difference::Of::sight: return turned(before.visible, after.visible);
        case Difference::Of::field:
            return difference.before != difference.after && before.fields.of(difference.field) == difference.before &&
                   after.fields.of(difference.field) == difference.after;
        case Difference::Of::label: return turned(before.labels.has(difference.label), after.labels.has(difference.label));
        case Difference::Of::action: return turned(before.actions.has(difference.action), after.actions.has(difference.action));
    }
    return false;
}

/// In how many things two decisions differ. Where sight is gained or lost, that is the one thing to say.
std::size_t things_different(const Decision& before, const Decision& after) {
    if (before.visible != after.visible) return 1;
    std::size_t things = 0;
    for_each(Set<Field>::all(), [&](Field field) { things += before.fields.of(field) != after.fields.of(field); });
    for_each(Set<Label>::all(), [&](Label label) { things += before.labels.has(label) != after.labels.has(label); });
    for_each(Set<Action>::all(), [&](Action action) { things += before.actions.has(action) != after.actions.has(action); });
    return things;
}

/// Every difference that `parts` tell is real where they tell it, none twice, and together they are all there is.
void check_complete(const Edition& before, const Edition& after, const std::vector<DifferentPart>& parts) {
    // How many differences are told of each decision: of situation s in state t at s * states + t.
    std::vector<std::size_t> told(Situation::count * count<State>);
    std::size_t unreal = 0;
    for (const DifferentPart& part : parts) {
        std::uint32_t decisions = 0;
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (!part.part.situations.has(number)) continue;
            for_each(part.part.states, [&](State state) {
                ++decisions;
                told[number * count<State> + index(state)] += part.differences.size();
                for (const Difference& difference : part.differences) {
                    if (!is_real(difference, before.table().at(number, state), after.table().at(number, state))) ++unreal;
                }
            });
        }
        CHECK(decisions > 0);
        CHECK(part.part.decisions() == decisions);
        for (std::size_t i = 0; i < part.differences.size(); ++i) {
            CHECK(std::count(part.differences.begin(), part.differences.end(), part.differences[i]) == 1);
        }
    }
    CHECK(unreal == 0);
    std::size_t incomplete = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        for (std::size_t s = 0; s < count<State>; ++s) {
            const State state = static_cast<State>(s);
            if (told[number * count<State> + s] != things_different(before.table().at(number, state), after.table().at(number, state))) ++incomplete;
        }
    }
    CHECK(incomplete == 0);
}

}  // namespace

TEST_CASE("a diff of two editions is all of their difference, and nothing else") {
    std::size_t pairs = 0;
    for (const Edition& before : editions().all()) {
        for (const Edition& after : editions().all()) {
            if (pairs++ % every != 0) continue;
            CAPTURE(before.date());
            CAPTURE(after.date());
            const std::vector<DifferentPart> parts = diff(before, after);
            check_complete(before, after, parts);
            CHECK(parts.empty() == (before.date() == after.date()));
        }
    }
}

TEST_CASE("who sees a field and who may act is exactly what the table decides") {
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        std::size_t wrong = 0;
        for_each(Set<Field>::all(), [&](Field field) {
            std::vector<Level> told(Situation::count);
            for (const Shown& shown : who_sees(edition, field)) {
                CHECK_FALSE(shown.part.situations.empty());
                for (std::uint32_t number = 0; number < Situation::count; ++number) {
                    if (shown.part.situations.has(number)) told[number] = shown.level;
                }
            }
            for (std::uint32_t number = 0; number < Situation::count; ++number) {
                if (told[number] != edition.table().outcome(number).fields.of(field)) ++wrong;
            }
        });
        for_each(Set<Action>::all(), [&](Action action) {
            std::vector<Set<State>> told(Situation::count);
            for (const Part& part : who_may(edition, action)) {
                for (std::uint32_t number = 0; number < Situation::count; ++number) {
                    if (part.situations.has(number)) told[number] = told[number] | part.states;
                }
            }
            for (std::uint32_t number = 0; number < Situation::count; ++number) {
                for (std::size_t s = 0; s < count<State>; ++s) {
                    const State state = static_cast<State>(s);
                    if (told[number].has(state) != edition.table().at(number, state).actions.has(action)) ++wrong;
                }
            }
        });
        CHECK(wrong == 0);
    }
}

TEST_CASE("no rule of the five editions is dead") {
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        CHECK(dead_rules(edition).empty());
    }
}

TEST_CASE("a rule that changes nothing is found, and a rule that changes one thing is not") {
    EditionDocument document = document_of("2026-11-23");
    // Whoever grants is of the Bureau, and the Bureau may deny already.
    document.rules.push_back(action_rule("deny-again", {Set<Condition>(Condition::bureau, Condition::private_, Condition::photo_requested), Set<Condition>(Condition::own_request)}, Set<Action>(Action::deny_photo)));
    document.rules.push_back(field_rule("basics-again", {Set<Condition>(Condition::crm), {}}, Set<Field>(Field::area)));
    document.rules.push_back(field_rule("nobody-at-all", {Set<Condition>(Condition::owner, Condition::crm), {}}, Set<Field>(Field::access_trail)));
    document.rules.push_back(field_rule("portal-band", {Set<Condition>(Condition::portal, Condition::reopen_window_open), {}}, Set<Field>(Field::sla_band)));
    const Result<Edition> edition = load(document);
    REQUIRE_MESSAGE(edition.ok(), edition.error().message);
    std::vector<std::string> dead;
    for (const Rule* rule : dead_rules(*edition)) dead.push_back(rule->id);
    std::sort(dead.begin(), dead.end());
    CHECK(dead == std::vector<std::string>{"basics-again", "deny-again", "nobody-at-all"});
}

}  // namespace tabir::test
