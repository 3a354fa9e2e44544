// The city's OpenID provider: where it is, and what it answers.
#pragma once

#include <semaphore>
#include <string>

#include "config/sign_on.hpp"
#include "jose/cached.hpp"
#include "jose/key_source.hpp"
#include "sign_on/attempt.hpp"

namespace tabir::sign_on {

/// What we use of the provider's metadata (OpenID Connect Discovery).
struct Metadata {
    std::string authorization;
    std::string token;
    std::string keys;
    std::string end_session;      ///< empty: it has none
    bool names_itself = false;    ///< whether each answer says who gave it (`iss`, RFC 9207)
};

/// Nothing unless it is that issuer's, and every address in it is safe.
std::optional<Metadata> read_metadata(std::string_view text, const std::string& issuer);

/// Safe to use from many threads.
class Provider {
public:
    Provider(config::SignOn configured, store::Clock clock);

    const config::SignOn& configured() const noexcept { return configured_; }
    /// Null while it cannot be had.
    std::shared_ptr<const Metadata> metadata() { return metadata_.get(); }

    /// Where to send the browser to sign in; for a step-up the user must prove anew who they are.
    std::string authorization_address(const Metadata& metadata, const Attempt& attempt) const;
    /// Where to send the browser after signing out here; our own page when the provider has no such address.
    std::string end_address(const Metadata& metadata) const;

    /// Gives the code back and takes the id token for it: its claims, its signature checked. Errors: "refused"; "unavailable" when the
    /// provider does not answer, or too many wait for it.
    Result<Json> redeem(const Metadata& metadata, const Attempt& attempt, const std::string& code);

private:
    std::string return_address() const;
    Result<Json> claims_in(const std::string& answer) const;

    config::SignOn configured_;
    jose::Cached<Metadata> metadata_;
    jose::FindKey find_key_;
    std::counting_semaphore<4> places_{4};  ///< a provider that answers slowly must not hold all workers
};

}  // namespace tabir::sign_on
