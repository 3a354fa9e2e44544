// What an id token must say beside being signed (OpenID Connect Core, section 3.1.3.7).
#pragma once

#include <optional>
#include <string>

#include "tabir/json.hpp"
#include "tabir/report.hpp"

namespace tabir::sign_on {

/// How far the provider's clock may be from ours.
inline constexpr Milliseconds clock_difference = 60'000;
/// How old a token may be that was asked for just now.
inline constexpr Milliseconds longest_age = 5 * 60'000;

struct Expected {
    std::string issuer;
    std::string client_id;
    std::string nonce;
};

struct Identity {
    std::string subject;                    ///< the provider's word for the user; never given to another
    std::optional<Milliseconds> proven_at;  ///< when the user last proved to the provider who they are; nothing: it did not say
};

/// Nothing when a claim is missing or is not as it must be.
std::optional<Identity> identity_in(const Json& claims, const Expected& expected, Milliseconds now);

}  // namespace tabir::sign_on
