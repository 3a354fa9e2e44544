// The host app's word for who its user is: a signed token (JWT, RS256), short-lived, good for one exchange.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/users.hpp"
#include "tabir/report.hpp"

namespace tabir::auth {

inline constexpr std::string_view token_issuer = "jaki";
inline constexpr std::string_view token_audience = "tabir";
inline constexpr Milliseconds token_longest_life = 120'000;

struct HostToken {
    store::Citizen citizen;  ///< claims sub, name, contact
    std::string jti;         ///< the token's own name, by which it is used but once
    Milliseconds expires = 0;
};

/// Checks signature, algorithm, issuer, audience, and that `now` lies between iat (5 s of clock difference allowed) and exp,
/// which is at most 120 s ahead. Nothing when anything is amiss: what it was is nobody's business.
std::optional<HostToken> check_host_token(const std::string& token, const std::string& public_key_pem, Milliseconds now);

}  // namespace tabir::auth
