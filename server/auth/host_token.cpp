#include "auth/host_token.hpp"

#include "jose/token.hpp"

namespace tabir::auth {
namespace {

constexpr Milliseconds clock_difference = 5'000;
const Error bad_token{"bad_token", "", "the token is not valid"};

bool fits(const std::string* text, std::size_t least, std::size_t most) {
    return text != nullptr && text->size() >= least && text->size() <= most;
}

}  // namespace

Result<HostToken> check_host_token(const std::string& token, const jose::FindKey& find_key, const config::Jaki& jaki, Milliseconds now) {
    const auto claims = jose::verified_claims(token, find_key);
    if (!claims) return claims.error().code == "no_keys" ? claims.error() : bad_token;
    ObjectReader reader(*claims, "");
    const std::string* issuer = reader.string("iss");
    const std::string* audience = reader.string("aud");
    const std::string* subject = reader.string("sub");
    const std::string* name = reader.string("name");
    const std::string* contact = reader.string("contact");
    const std::string* jti = reader.string("jti");
    const std::int64_t issued = reader.integer("iat").value_or(0);
    const std::int64_t expires = reader.integer("exp").value_or(0);
    const std::int64_t begins = reader.peek("nbf") != nullptr ? reader.integer("nbf").value_or(0) : issued;
    // Claims that we do not know are left alone, as RFC 7519 asks.
    if (!reader.ok() || *issuer != jaki.issuer || *audience != jaki.audience) return bad_token;
    if (!fits(subject, 1, 64) || !fits(name, 1, 100) || !fits(contact, 1, 100) || !fits(jti, 16, 64)) return bad_token;
    // Compared in seconds, so that no number from outside can overflow.
    const std::int64_t now_seconds = now / 1000;
    const std::int64_t latest_begin = now_seconds + clock_difference / 1000;
    if (issued > latest_begin || begins > latest_begin || issued < now_seconds - token_longest_life / 1000) return bad_token;
    if (expires <= now_seconds || expires > now_seconds + token_longest_life / 1000) return bad_token;
    return HostToken{{*subject, *name, *contact}, *jti, expires * 1000};
}

}  // namespace tabir::auth
