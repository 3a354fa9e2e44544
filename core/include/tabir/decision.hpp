// The decision: one pure function of edition, viewer and facts. Contract: decision.md.
#pragma once

#include <array>
#include <cstdint>

#include "tabir/edition.hpp"
#include "tabir/situation.hpp"

namespace tabir {

/// The level of every field, held as one mask for each level above hidden: bit f of `reaching[l]` says that field f is
/// shown at level l or higher.
class Disclosure {
public:
    constexpr void raise(std::uint32_t fields, Level level) noexcept {
        for (std::size_t l = 1; l <= index(level); ++l) reaching_[l] |= fields;
    }
    constexpr Level of(Field field) const noexcept {
        std::size_t level = 0;
        for (std::size_t l = 1; l < count<Level>; ++l) level += (reaching_[l] >> index(field)) & 1U;
        return static_cast<Level>(level);
    }
    /// The fields shown at that level or higher.
    constexpr Set<Field> at_least(Level level) const noexcept {
        return level == Level::hidden ? Set<Field>::all() : Set<Field>::from_bits(reaching_[index(level)]);
    }
    friend constexpr bool operator==(const Disclosure&, const Disclosure&) = default;

private:
    std::array<std::uint32_t, count<Level>> reaching_{};
};

/// What a viewer may see of a report, and do with it. Not visible: every field hidden, no labels, no actions.
struct Decision {
    bool visible = false;
    Disclosure fields;
    Set<Label> labels;
    Set<Action> actions;

    friend constexpr bool operator==(const Decision&, const Decision&) = default;
};

/// Decides. Allocates nothing, throws nothing.
Decision decide(const Edition& edition, const Viewer& viewer, const ReportFacts& report) noexcept;

/// The same from conditions that are already known.
Decision decide(const Edition& edition, Set<Condition> facts, State state) noexcept;

/// Where the action leads: the new state (the present one for an action that changes none). Refused when the viewer may not
/// see the report ("not_visible"), when the state has no such step ("wrong_state"), or when no rule allows it
/// ("conditions_unmet").
Result<State> transition(const Edition& edition, const Viewer& viewer, const ReportFacts& report, Action action);

}  // namespace tabir
