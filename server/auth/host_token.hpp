// The host app's word for who its user is: a signed token (JWT), short-lived, good for one exchange.
#pragma once

#include <string>

#include "config/config.hpp"
#include "jose/key_source.hpp"
#include "store/users.hpp"
#include "tabir/report.hpp"

namespace tabir::auth {

inline constexpr Milliseconds token_longest_life = 120'000;

struct HostToken {
    store::Citizen citizen;  ///< claims sub, name, contact
    std::string jti;         ///< the token's own name, by which it is used but once
    Milliseconds expires = 0;
};

/// Checks signature, algorithm, issuer, audience, and that `now` lies between iat, nbf if there is one (5 s of clock difference allowed
/// for both) and exp, which is at most 120 s ahead. Errors: "bad_token", whatever is amiss: what it was is nobody's business; "no_keys"
/// when the keys cannot be had just now.
Result<HostToken> check_host_token(const std::string& token, const jose::FindKey& find_key, const config::Jaki& jaki, Milliseconds now);

}  // namespace tabir::auth
