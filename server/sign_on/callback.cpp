#include "sign_on/callback.hpp"

#include <algorithm>

namespace tabir::sign_on {
namespace {

Error refused(std::string reason) { return {"refused", "", std::move(reason)}; }
const Error unavailable{"unavailable", "", "the provider does not answer"};

/// What the address says; empty: nothing. Members that we do not know are left alone, as RFC 6749 asks.
struct Brought {
    std::string code;
    std::string state;
    std::string issuer;
    std::string error;
};

/// Nothing when a member is there twice.
std::optional<Brought> brought(const http::Request& request) {
    Brought all;
    for (const auto& [name, into] : {std::pair("code", &all.code), std::pair("state", &all.state), std::pair("iss", &all.issuer),
                                     std::pair("error", &all.error)}) {
        const auto named = [&, name = name](const auto& member) { return member.first == name; };
        const auto found = std::find_if(request.query.begin(), request.query.end(), named);
        if (found == request.query.end()) continue;
        if (std::count_if(found, request.query.end(), named) > 1) return std::nullopt;
        *into = found->second;
    }
    return all;
}

/// Whether another provider's answer could have been slipped in (mix-up, RFC 9207).
bool is_mixed_up(const Brought& all, const Metadata& metadata, const std::string& issuer) {
    return all.issuer.empty() ? metadata.names_itself : all.issuer != issuer;
}

Error error_of(const std::string& code) {
    if (code == "temporarily_unavailable" || code == "server_error") return unavailable;
    return refused("the provider let nobody in");
}

/// A step-up holds only for the same user, who proved it since they were asked.
bool is_fresh(const Identity& identity, const Attempt& attempt) {
    return identity.proven_at && *identity.proven_at >= attempt.begun - clock_difference;
}

}  // namespace

Result<Arrival> arrival(Provider& provider, const Attempt& attempt, const http::Request& request, Milliseconds now) {
    const auto all = brought(request);
    if (!all || !same_secret(all->state, attempt.state)) return refused("the state is not this browser's");
    const auto metadata = provider.metadata();
    if (!metadata) return unavailable;
    const config::SignOn& configured = provider.configured();
    if (is_mixed_up(*all, *metadata, configured.issuer)) return refused("another issuer answered");
    if (!all->error.empty()) return error_of(all->error);
    if (all->code.empty()) return refused("there is no code");
    auto claims = provider.redeem(*metadata, attempt, all->code);
    if (!claims) return claims.error();
    const auto identity = identity_in(*claims, {configured.issuer, configured.client_id, attempt.nonce}, now);
    if (!identity) return refused("the id token is not for this sign-in");
    if (attempt.step_up && !is_fresh(*identity, attempt)) return refused("the user did not sign in anew");
    return Arrival{*identity, std::move(*claims)};
}

}  // namespace tabir::sign_on
