// What an edition says over its whole domain, and how two editions differ: exact, in few conditions.
#pragma once

#include <cstdint>
#include <vector>

#include "tabir/edition.hpp"
#include "tabir/region.hpp"

namespace tabir {

/// A part of the domain: some situations, in some states.
struct Part {
    Region situations;
    Region within;      ///< what they are told within: the situations in which the report is in sight, or all of them
    Set<State> states;  ///< all of them for what does not hang on the state
    /// How many decisions these are: situations times states.
    std::uint32_t decisions() const noexcept;
};

/// Where a field is shown at one level. The parts of all levels above hidden, the highest first; none that is empty.
struct Shown {
    Level level = Level::hidden;
    Part part;
};
std::vector<Shown> who_sees(const Edition& edition, Field field);

/// Where an action is allowed; a part for each set of states that allow it to the same.
std::vector<Part> who_may(const Edition& edition, Action action);

/// The rules without any of which, one at a time, every decision would be the same.
std::vector<const Rule*> dead_rules(const Edition& edition);

/// One thing that two editions decide differently: sight, a field's level, a label or an action.
struct Difference {
    enum class Of : std::uint8_t { sight, field, label, action };
    Of of = Of::sight;
    Field field = Field::ticket_code;    ///< of a field
    Level before = Level::hidden;        ///< of a field
    Level after = Level::hidden;         ///< of a field
    Label label = Label::private_;       ///< of a label
    Action action = Action::submit;      ///< of an action
    bool gained = false;                 ///< of sight, a label or an action: whether the second has it

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// All that differs in one part of the domain.
struct DifferentPart {
    std::vector<Difference> differences;
    Part part;
};

/// Every decision that the two make differently: the parts together are the whole difference. Where a report is in sight in one
/// of them alone, that is all that is said; what follows from it is not.
std::vector<DifferentPart> diff(const Edition& before, const Edition& after);

}  // namespace tabir
