// What a decision says: the level of every field, the labels, the actions.
#pragma once

#include <array>
#include <cstdint>

#include "tabir/words.hpp"

namespace tabir {

/// The level of every field, held as one mask for each level above hidden: bit f of `reaching[l - 1]` says that field f is
/// shown at level l or higher.
class Disclosure {
public:
    constexpr void raise(std::uint32_t fields, Level level) noexcept {
        for (std::size_t l = 1; l <= index(level); ++l) reaching_[l - 1] |= fields;
    }
    constexpr Level of(Field field) const noexcept {
        std::size_t level = 0;
        for (const std::uint32_t reached : reaching_) level += (reached >> index(field)) & 1U;
        return static_cast<Level>(level);
    }
    /// The fields shown at that level or higher.
    constexpr Set<Field> at_least(Level level) const noexcept {
        return level == Level::hidden ? Set<Field>::all() : Set<Field>::from_bits(reaching_[index(level) - 1]);
    }
    /// Whether it shows each field at the other's level or higher.
    constexpr bool shows_all(const Disclosure& other) const noexcept {
        bool all = true;
        for (std::size_t l = 0; l < reaching_.size(); ++l) all &= (other.reaching_[l] & ~reaching_[l]) == 0;
        return all;
    }
    friend constexpr bool operator==(const Disclosure&, const Disclosure&) = default;

private:
    std::array<std::uint32_t, count<Level> - 1> reaching_{};
};

/// What a viewer may see of a report, and do with it. Not visible: every field hidden, no labels, no actions.
struct Decision {
    bool visible = false;
    Disclosure fields;
    Set<Label> labels;
    Set<Action> actions;

    friend constexpr bool operator==(const Decision&, const Decision&) = default;
};

}  // namespace tabir
