// Every decision of an edition, in a table. What the charter is checked on is the table that later decides.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "tabir/disclosure.hpp"
#include "tabir/edition_document.hpp"
#include "tabir/situation.hpp"

namespace tabir {

class DecisionTable {
public:
    /// Decides every situation by the document's rules.
    explicit DecisionTable(const EditionDocument& document);

    /// The decision in that situation, for a report in that state. Allocates nothing.
    Decision at(std::uint32_t situation, State state) const noexcept { return of_outcome(outcome_of_[situation], state); }
    /// The same by the outcome's number, below outcomes().size().
    Decision of_outcome(std::size_t outcome, State state) const noexcept {
        Decision decision = outcomes_[outcome];
        decision.actions = decision.actions & actions_in_[index(state)];
        return decision;
    }
    /// The same with the actions of every state together.
    const Decision& outcome(std::uint32_t situation) const noexcept { return outcomes_[outcome_of_[situation]]; }

    /// The situations' outcomes, each once; and which of them is each situation's.
    const std::vector<Decision>& outcomes() const noexcept { return outcomes_; }
    std::uint16_t outcome_number(std::uint32_t situation) const noexcept { return outcome_of_[situation]; }
    /// The actions that exist in the state.
    Set<Action> actions_in(State state) const noexcept { return actions_in_[index(state)]; }

private:
    std::vector<Decision> outcomes_;
    std::vector<std::uint16_t> outcome_of_;
    std::array<Set<Action>, count<State>> actions_in_{};
};

}  // namespace tabir
