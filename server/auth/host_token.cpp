#include "auth/host_token.hpp"

#include <cstdlib>
#include <memory>

#include <jwt.h>

#include "tabir/json.hpp"

namespace tabir::auth {
namespace {

constexpr std::size_t max_token_bytes = 4096;
constexpr Milliseconds clock_difference = 5'000;

/// The claims of a token whose signature holds.
std::optional<Json> verified_claims(const std::string& token, const std::string& public_key_pem) {
    if (token.size() > max_token_bytes || public_key_pem.empty()) return std::nullopt;
    jwt_t* decoded = nullptr;
    if (jwt_decode(&decoded, token.c_str(), reinterpret_cast<const unsigned char*>(public_key_pem.data()),
                   static_cast<int>(public_key_pem.size())) != 0) {
        return std::nullopt;
    }
    const std::unique_ptr<jwt_t, decltype(&jwt_free)> owner(decoded, jwt_free);
    // The library takes the algorithm from the token. With any other than ours the public key would serve as a shared secret.
    if (jwt_get_alg(decoded) != JWT_ALG_RS256) return std::nullopt;
    const std::unique_ptr<char, decltype(&std::free)> text(jwt_get_grants_json(decoded, nullptr), std::free);
    if (!text) return std::nullopt;
    auto claims = parse_json(text.get());
    if (!claims || !claims->is(Json::Type::object)) return std::nullopt;
    return std::move(*claims);
}

bool fits(const std::string* text, std::size_t least, std::size_t most) {
    return text != nullptr && text->size() >= least && text->size() <= most;
}

}  // namespace

std::optional<HostToken> check_host_token(const std::string& token, const std::string& public_key_pem, Milliseconds now) {
    const auto claims = verified_claims(token, public_key_pem);
    if (!claims) return std::nullopt;
    ObjectReader reader(*claims, "");
    const std::string* issuer = reader.string("iss");
    const std::string* audience = reader.string("aud");
    const std::string* subject = reader.string("sub");
    const std::string* name = reader.string("name");
    const std::string* contact = reader.string("contact");
    const std::string* jti = reader.string("jti");
    const std::int64_t issued = reader.integer("iat").value_or(0);
    const std::int64_t expires = reader.integer("exp").value_or(0);
    // Claims that we do not know are left alone, as RFC 7519 asks.
    if (!reader.ok() || *issuer != token_issuer || *audience != token_audience) return std::nullopt;
    if (!fits(subject, 1, 64) || !fits(name, 1, 100) || !fits(contact, 1, 100) || !fits(jti, 16, 64)) return std::nullopt;
    // Compared in seconds, so that no number from outside can overflow.
    const std::int64_t now_seconds = now / 1000;
    if (issued > now_seconds + clock_difference / 1000 || issued < now_seconds - token_longest_life / 1000) return std::nullopt;
    if (expires <= now_seconds || expires > now_seconds + token_longest_life / 1000) return std::nullopt;
    return HostToken{{*subject, *name, *contact}, *jti, expires * 1000};
}

}  // namespace tabir::auth
