// Which passwords are taken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tabir::auth {

/// In characters (Unicode code points). The most, in bytes, is max_password_bytes.
inline constexpr std::size_t min_password_characters = 12;

enum class Weakness : std::uint8_t {
    too_short,
    too_long,
    too_common,  ///< one of the first that anybody would try, whatever digits and signs stand around it
    own_name,    ///< the user's name, whatever digits and signs stand around it
};

/// "too_short": as answers name it.
std::string_view code(Weakness weakness);

/// Why the user of that name may not take that password; nothing when they may.
std::optional<Weakness> weakness_of(std::string_view password, std::string_view name);

}  // namespace tabir::auth
