#include <doctest/doctest.h>

#include <set>

#include "domain.hpp"
#include "editions.hpp"
#include "tabir/decision.hpp"

namespace tabir::test {

TEST_CASE("an action leads where the table says, exactly when the decision allows it") {
    std::size_t wrong = 0;
    std::size_t taken = 0;
    for (const Viewer& viewer : all_viewers()) {
        Reports reports(viewer);
        // 7 is prime to every base of the numbering, so this visits all combinations of neighbouring members.
        for (std::size_t i = 0; i < reports.size(); i += 7) {
            const ReportFacts& report = reports[i];
            const Decision decision = decide(newest(), viewer, report);
            for_each(Set<Action>::all(), [&](Action action) {
                const auto next = transition(newest(), viewer, report, action);
                if (next.ok() != decision.actions.has(action)) ++wrong;
                if (!next) return;
                ++taken;
                if (*next != newest().transition(action).to.value_or(report.state)) ++wrong;
            });
        }
    }
    CHECK(wrong == 0);
    CHECK(taken > 100'000);
}

TEST_CASE("a refused action says why") {
    const Viewer officer{Surface::crm, "u3", {}, "dinas"};
    ReportFacts report;
    CHECK(transition(newest(), officer, report, Action::start).error().code == "not_visible");
    report.assignee = "u3";
    CHECK(transition(newest(), officer, report, Action::accept).error().code == "wrong_state");
    CHECK(transition(newest(), officer, report, Action::decline).error().code == "conditions_unmet");
    CHECK(transition(newest(), officer, report, Action::submit).error().code == "wrong_state");
    CHECK(*transition(newest(), officer, report, Action::start) == State::in_progress);
}

TEST_CASE("validated-completion and rejection-repeats hold in every table") {
    for (const Edition& edition : editions().all()) {
        Set<Action> to_done;
        Set<Action> from_rejected;
        for (const Transition& step : edition.transitions()) {
            if (step.to == State::done) to_done.add(step.action);
            if (step.from.has(State::followup_rejected) && step.to) from_rejected.add(step.action);
        }
        CHECK(to_done == Set<Action>(Action::accept, Action::confirm_on_site));
        CHECK(from_rejected == Set<Action>(Action::start, Action::withdraw));
    }
}

TEST_CASE("done stays reachable from every live state") {
    const Set<State> ended(State::done, State::declined, State::withdrawn);
    Set<State> reaching(State::done);
    for (std::size_t round = 0; round < count<State>; ++round) {
        for (const Transition& step : newest().transitions()) {
            if (step.to && reaching.has(*step.to)) reaching = reaching | step.from;
        }
    }
    CHECK(reaching.has_all(Set<State>::all() - ended));
}

}  // namespace tabir::test
