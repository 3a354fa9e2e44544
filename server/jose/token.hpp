// Signed tokens (JWT).
#pragma once

#include <string>

#include "jose/key_source.hpp"
#include "tabir/json.hpp"

namespace tabir::jose {

inline constexpr std::size_t max_token_bytes = 16 * 1024;

/// The claims of a token whose signature holds under a key that `find_key` gives for the `kid` and `alg` in its head. What else the head
/// says of keys (`jwk`, `jku`, `x5u`, `x5c`) counts for nothing; `crit` and `zip` are refused, as is another `typ` than "JWT". Errors:
/// "bad_token", and those of find_key.
Result<Json> verified_claims(const std::string& token, const FindKey& find_key);

}  // namespace tabir::jose
