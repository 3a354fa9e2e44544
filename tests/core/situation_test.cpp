#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "domain.hpp"
#include "tabir/situation.hpp"

namespace tabir::test {

namespace {

/// What decision.md and the vocabulary say that each condition means, of the raw facts of a question of the domain.
bool holds(Condition condition, const Viewer& viewer, const ReportFacts& report) {
    const bool crm = viewer.surface == Surface::crm;
    const bool known = viewer.surface != Surface::portal;
    const auto tag = [&](Tag each) { return crm && viewer.tags.has(each); };
    const auto is_viewer = [&](const MaybeId& id) { return known && id && *id == viewer.id; };
    const auto& grants = report.photo_grants;
    switch (condition) {
        case Condition::portal: return viewer.surface == Surface::portal;
        case Condition::crm: return crm;
        case Condition::jaki: return viewer.surface == Surface::jaki;
        case Condition::three_tags: return tag(Tag::validation_officers) || tag(Tag::ticket_admins) || tag(Tag::administrators);
        case Condition::bureau: return tag(Tag::validation_officers);
        case Condition::ticket_admin: return tag(Tag::ticket_admins);
        case Condition::administrator: return tag(Tag::administrators);
        case Condition::auditor: return tag(Tag::auditors);
        case Condition::owner: return viewer.surface == Surface::jaki && is_viewer(report.reporter);
        case Condition::assignee: return crm && is_viewer(report.assignee);
        case Condition::followup_officer: return crm && report.followup && report.followup->officer == viewer.id;
        case Condition::in_question: return crm && (is_viewer(report.assignee) || (report.followup && report.followup->officer == viewer.id));
        case Condition::handling: return crm && report.agency == viewer.agency;
        case Condition::followup_agency: return crm && report.followup && report.followup->agency == viewer.agency;
        case Condition::granted: return known && std::find(grants.begin(), grants.end(), viewer.id) != grants.end();
        case Condition::own_request: return is_viewer(report.photo_request_by);
        case Condition::public_: return report.visibility == Visibility::public_;
        case Condition::private_: return report.visibility == Visibility::private_;
        case Condition::followed_up: return report.followup.has_value();
        case Condition::photo_requested: return report.photo_request_by.has_value();
        case Condition::grant_live: return !grants.empty();
        case Condition::reopen_window_open: return report.reopen_window_open;
    }
    return false;
}

Set<Condition> all_that_hold(const Viewer& viewer, const ReportFacts& report) {
    Set<Condition> set;
    for_each(Set<Condition>::all(), [&](Condition condition) {
        if (holds(condition, viewer, report)) set.add(condition);
    });
    return set;
}

}  // namespace

TEST_CASE("every question has a situation with exactly its conditions, and every situation has a question") {
    std::size_t wrong = 0;
    std::vector<char> reached(Situation::count);
    for_each_question([&](const Viewer& viewer, const ReportFacts& report) {
        // No condition speaks of the state.
        if (report.state != State::submitted) return;
        const std::uint32_t number = situation_of(viewer, report).number();
        if (number >= Situation::count) {
            ++wrong;
            return;
        }
        reached[number] = 1;
        const Set<Condition> expected = all_that_hold(viewer, report);
        if (!(Situation::of_number(number).conditions() == expected) || !(conditions_of(viewer, report) == expected)) ++wrong;
    });
    CHECK(wrong == 0);
    CHECK(std::count(reached.begin(), reached.end(), 1) == Situation::count);
}

TEST_CASE("the state of a report changes no situation") {
    for (const Viewer& viewer : all_viewers()) {
        Reports reports(viewer);
        for (std::size_t i = 0; i < reports.size(); i += 997) {
            ReportFacts report = reports[i];
            const std::uint32_t number = situation_of(viewer, report).number();
            report.state = State::withdrawn;
            CHECK(situation_of(viewer, report).number() == number);
        }
    }
}

TEST_CASE("a situation and its number are one, and its example stands in it") {
    std::size_t wrong = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        const Situation situation = Situation::of_number(number);
        if (situation.number() != number) ++wrong;
        const State state = static_cast<State>(number % count<State>);
        const Example example = example_of(situation, state);
        if (situation_of(example.viewer, example.report).number() != number || example.report.state != state) ++wrong;
        if (!(all_that_hold(example.viewer, example.report) == situation.conditions())) ++wrong;
        const Situation::Range range = Situation::of_viewers(situation.surface, situation.tags);
        if (number < range.first || number >= range.end) ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("visiting all situations kind by kind is visiting each number once, with its conditions") {
    const AllSituations& situations = AllSituations::once();
    CHECK(situations.kinds().size() == 18);
    std::uint32_t next = 0;
    std::size_t wrong = 0;
    situations.for_each([&](std::uint32_t number, Set<Condition> conditions) {
        if (number != next++) ++wrong;
        if (!(conditions == Situation::of_number(number).conditions())) ++wrong;
    });
    CHECK(wrong == 0);
    CHECK(next == Situation::count);
    for (const ViewerKind& kind : situations.kinds()) {
        const Situation first = Situation::of_number(kind.first);
        CHECK(first.surface == kind.surface);
        CHECK(first.tags == kind.tags);
    }
}

TEST_CASE("no two situations hold the same conditions") {
    std::vector<std::uint32_t> seen;
    for (std::uint32_t number = 0; number < Situation::count; ++number) seen.push_back(Situation::of_number(number).conditions().bits());
    std::sort(seen.begin(), seen.end());
    CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("the plain situation is a stranger's before a public report, and each fact more counts one") {
    CHECK(facts_beyond_plain({}) == 0);
    Situation officer;
    officer.surface = Surface::crm;
    CHECK(facts_beyond_plain(officer) == 0);
    officer.tags = Set<Tag>(Tag::auditors, Tag::ticket_admins);
    officer.assigned = true;
    CHECK(facts_beyond_plain(officer) == 3);
    officer.filed_by = FiledBy::stranger;
    CHECK(facts_beyond_plain(officer) == 4);
    officer.filed_by = FiledBy::colleague;
    CHECK(facts_beyond_plain(officer) == 5);
    officer.visibility = Visibility::private_;
    officer.request = Holder::others;
    CHECK(facts_beyond_plain(officer) == 7);
}

}  // namespace tabir::test
