// One way to the city's sign-on and back. The browser carries it, sealed, in a cookie of its own; the server keeps nothing of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/settings.hpp"
#include "tabir/report.hpp"

namespace tabir::sign_on {

inline constexpr Milliseconds attempt_life = 10 * 60'000;

/// A signed-in user who is asked to prove anew who they are, and the session in which they were asked.
struct StepUp {
    std::string user;
    std::string session;  ///< its token
};

struct Attempt {
    std::string state;     ///< comes back in the address: the answer belongs to this browser
    std::string nonce;     ///< comes back in the id token: the token belongs to this attempt
    std::string verifier;  ///< of PKCE: the code is good for this attempt alone
    Milliseconds begun = 0;
    std::optional<StepUp> step_up;

    /// The S256 challenge to the verifier.
    std::string challenge() const;
};

/// With 256 random bits each in state, nonce and verifier.
Attempt new_attempt(Milliseconds now, std::optional<StepUp> step_up);

std::string sealed(const store::Key& key, const Attempt& attempt);
/// Nothing when it was not sealed with this key, or is older than attempt_life.
std::optional<Attempt> opened(const store::Key& key, std::string_view text, Milliseconds now);

/// Compared in constant time.
bool same_secret(std::string_view a, std::string_view b);

}  // namespace tabir::sign_on
