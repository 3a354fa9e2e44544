// Which passwords are taken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "data/agency.hpp"

namespace tabir::auth {

/// In characters (Unicode code points). The most, in bytes, is max_password_bytes.
inline constexpr std::size_t min_password_characters = 12;
/// As many guesses, by the estimate, as 2 to that power.
inline constexpr int min_password_bits = 40;

enum class Weakness : std::uint8_t {
    too_short,
    too_long,
    guessable,  ///< made of common passwords and words, the user's name, agencies' names, rows of keys or dates
};

/// "too_short": as answers name it.
std::string_view code(Weakness weakness);

/// Why the user of that name, in a city of those agencies, may not take that password; nothing when they may.
std::optional<Weakness> weakness_of(std::string_view password, std::string_view name, const std::vector<data::Agency>& agencies);

}  // namespace tabir::auth
