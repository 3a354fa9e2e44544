#include "sign_on/provider.hpp"

#include <spdlog/spdlog.h>

#include "fetch/fetch.hpp"
#include "jose/token.hpp"

namespace tabir::sign_on {
namespace {

const Error refused{"refused", "", "the provider's answer is not taken"};
const Error unavailable{"unavailable", "", "the provider does not answer"};

std::string text_of(const Json& json, std::string_view name) {
    const Json* member = json.find(name);
    return member != nullptr && member->is(Json::Type::string) ? member->string() : std::string();
}

std::optional<Json> object_in(std::string_view text) {
    auto json = parse_json(text);
    if (!json || !json->is(Json::Type::object)) return std::nullopt;
    return std::move(*json);
}

std::optional<Metadata> fetched(const std::string& issuer) {
    const std::string base = issuer.back() == '/' ? issuer.substr(0, issuer.size() - 1) : issuer;
    const auto text = fetch::get(base + "/.well-known/openid-configuration");
    auto metadata = text ? read_metadata(*text, issuer) : std::nullopt;
    if (!metadata) spdlog::warn("the city's sign-on says nothing of itself, or nothing that is taken: `{}`", issuer);
    return metadata;
}

}  // namespace

std::optional<Metadata> read_metadata(std::string_view text, const std::string& issuer) {
    const auto json = object_in(text);
    if (!json || text_of(*json, "issuer") != issuer) return std::nullopt;
    const Json* names_itself = json->find("authorization_response_iss_parameter_supported");
    Metadata metadata{text_of(*json, "authorization_endpoint"), text_of(*json, "token_endpoint"), text_of(*json, "jwks_uri"),
                      text_of(*json, "end_session_endpoint"),
                      names_itself != nullptr && names_itself->is(Json::Type::boolean) && names_itself->boolean()};
    for (const std::string& address : {metadata.authorization, metadata.token, metadata.keys}) {
        if (!fetch::is_safe_address(address)) return std::nullopt;
    }
    if (!metadata.end_session.empty() && !fetch::is_safe_address(metadata.end_session)) return std::nullopt;
    return metadata;
}

Provider::Provider(config::SignOn configured, store::Clock clock)
    : configured_(std::move(configured)), metadata_([this] { return fetched(configured_.issuer); }, clock),
      find_key_(jose::keys_at(
          [this] {
              const auto found = metadata();
              return found ? found->keys : std::string();
          },
          clock)) {}

std::string Provider::return_address() const { return configured_.origin + "/api/crm/sign-on/callback"; }

std::string Provider::authorization_address(const Metadata& metadata, const Attempt& attempt) const {
    fetch::Fields fields = {{"response_type", "code"},
                            {"client_id", configured_.client_id},
                            {"redirect_uri", return_address()},
                            {"scope", configured_.scope},
                            {"state", attempt.state},
                            {"nonce", attempt.nonce},
                            {"code_challenge", attempt.challenge()},
                            {"code_challenge_method", "S256"}};
    if (attempt.step_up) fields.insert(fields.end(), {{"prompt", "login"}, {"max_age", "0"}});
    return fetch::with_query(metadata.authorization, fields);
}

std::string Provider::end_address(const Metadata& metadata) const {
    const std::string page = configured_.origin + "/crm/";
    if (metadata.end_session.empty()) return page;
    return fetch::with_query(metadata.end_session, {{"client_id", configured_.client_id}, {"post_logout_redirect_uri", page}});
}

Result<Json> Provider::redeem(const Metadata& metadata, const Attempt& attempt, const std::string& code) {
    struct Place {
        std::counting_semaphore<4>& places;
        ~Place() { places.release(); }
    };
    if (!places_.try_acquire()) return unavailable;
    const Place place{places_};
    const fetch::Fields form = {{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", return_address()},
                                {"code_verifier", attempt.verifier}};
    const auto answer = fetch::post_form(metadata.token, form, {configured_.client_id, configured_.client_secret});
    if (!answer || answer->status >= 500) return unavailable;
    return answer->status == 200 ? claims_in(answer->body) : refused;
}

Result<Json> Provider::claims_in(const std::string& answer) const {
    const auto json = object_in(answer);
    if (!json) return refused;
    auto claims = jose::verified_claims(text_of(*json, "id_token"), find_key_);
    if (!claims) return claims.error().code == "no_keys" ? unavailable : refused;
    return claims;
}

}  // namespace tabir::sign_on
