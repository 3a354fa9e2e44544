// Codes that change every half minute (TOTP, RFC 6238: SHA-1, six digits, steps of 30 s), through liboath.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "tabir/report.hpp"

namespace tabir::auth {

/// 160 random bits.
std::string new_totp_secret();
/// As apps take it: base32 without padding.
std::string totp_secret_text(std::string_view secret);

/// The number of the time step that the code is of: the present one, or one beside it, for clocks that differ. Nothing when it is of
/// none of them, or no code at all.
std::optional<std::int64_t> totp_step_of(std::string_view secret, const std::string& code, Milliseconds now);

}  // namespace tabir::auth
