#include "jose/token.hpp"

#include <memory>

namespace tabir::jose {
namespace {

using Jwt = std::unique_ptr<jwt_t, decltype(&r_jwt_free)>;
using Text = std::unique_ptr<char, decltype(&r_free)>;

const Error bad_token{"bad_token", "", "the token is not valid"};

std::optional<Json> as_object(char* from_library) {
    const Text text(from_library, r_free);
    if (!text) return std::nullopt;
    auto json = parse_json(text.get());
    if (!json || !json->is(Json::Type::object)) return std::nullopt;
    return std::move(*json);
}

struct Head {
    std::string kid;
    Algorithm algorithm;
};

std::optional<Head> head_of(const Jwt& token) {
    const auto head = as_object(r_jwt_get_full_header_str(token.get()));
    if (!head || head->find("crit") != nullptr || head->find("zip") != nullptr) return std::nullopt;
    const Json* type = head->find("typ");
    if (type != nullptr && !(type->is(Json::Type::string) && type->string() == "JWT")) return std::nullopt;
    const Json* kid = head->find("kid");
    const Json* name = head->find("alg");
    if (kid == nullptr || !kid->is(Json::Type::string) || name == nullptr || !name->is(Json::Type::string)) return std::nullopt;
    const auto algorithm = algorithm_of(name->string());
    if (!algorithm) return std::nullopt;
    return Head{kid->string(), *algorithm};
}

}  // namespace

Result<Json> verified_claims(const std::string& token, const FindKey& find_key) {
    if (token.size() > max_token_bytes) return bad_token;
    const Jwt parsed(r_jwt_quick_parse(token.c_str(), R_PARSE_NONE, R_FLAG_IGNORE_REMOTE), r_jwt_free);
    if (!parsed || r_jwt_get_type(parsed.get()) != R_JWT_TYPE_SIGN) return bad_token;
    const auto head = head_of(parsed);
    if (!head) return bad_token;
    const Result<Key> key = find_key(head->kid, head->algorithm);
    if (!key) return key.error();
    if (r_jwt_verify_signature(parsed.get(), key->get(), R_FLAG_IGNORE_REMOTE) != RHN_OK) return bad_token;
    auto claims = as_object(r_jwt_get_full_claims_str(parsed.get()));
    if (!claims) return bad_token;
    return std::move(*claims);
}

}  // namespace tabir::jose
