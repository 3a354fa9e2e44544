#include "sign_on/id_token.hpp"

#include <algorithm>

#include "sign_on/attempt.hpp"

namespace tabir::sign_on {
namespace {

constexpr std::size_t max_subject_bytes = 255;

const std::string* text_of(const Json& claims, std::string_view name) {
    const Json* claim = claims.find(name);
    return claim != nullptr && claim->is(Json::Type::string) ? &claim->string() : nullptr;
}

bool is_text(const Json& claim, const std::string& text) { return claim.is(Json::Type::string) && claim.string() == text; }

/// For us; and when others are named beside us, issued to us.
bool is_for(const Json& claims, const std::string& client) {
    const Json* audience = claims.find("aud");
    const Json* party = claims.find("azp");
    if (audience == nullptr || (party != nullptr && !is_text(*party, client))) return false;
    if (!audience->is(Json::Type::array)) return is_text(*audience, client);
    const auto& all = audience->items();
    const bool named = std::any_of(all.begin(), all.end(), [&](const Json& each) { return is_text(each, client); });
    return named && (all.size() == 1 || party != nullptr);
}

/// The claim's moment in seconds; nothing when it is absent or no number.
std::optional<std::int64_t> seconds_of(const Json& claims, std::string_view name) {
    const Json* claim = claims.find(name);
    return claim != nullptr && claim->is(Json::Type::integer) ? std::optional(claim->integer()) : std::nullopt;
}

/// Compared in seconds, so that no number from outside can overflow.
bool is_timely(const Json& claims, std::int64_t now) {
    constexpr std::int64_t difference = clock_difference / 1000;
    const auto issued = seconds_of(claims, "iat");
    const auto expires = seconds_of(claims, "exp");
    if (!issued || *issued > now + difference || *issued < now - difference - longest_age / 1000) return false;
    if (!expires || *expires <= now - difference) return false;
    return claims.find("nbf") == nullptr || seconds_of(claims, "nbf").value_or(now + difference + 1) <= now + difference;
}

}  // namespace

std::optional<Identity> identity_in(const Json& claims, const Expected& expected, Milliseconds now) {
    const std::string* issuer = text_of(claims, "iss");
    const std::string* nonce = text_of(claims, "nonce");
    const std::string* subject = text_of(claims, "sub");
    if (issuer == nullptr || *issuer != expected.issuer || !is_for(claims, expected.client_id)) return std::nullopt;
    if (nonce == nullptr || !same_secret(*nonce, expected.nonce)) return std::nullopt;
    if (subject == nullptr || subject->empty() || subject->size() > max_subject_bytes) return std::nullopt;
    if (!is_timely(claims, now / 1000)) return std::nullopt;
    Identity identity{*subject, {}};
    if (const auto proven = seconds_of(claims, "auth_time")) {
        if (*proven < 0 || *proven > (now + clock_difference) / 1000) return std::nullopt;
        identity.proven_at = *proven * 1000;
    }
    return identity;
}

}  // namespace tabir::sign_on
