#include "jose/signing.hpp"

#include <memory>
#include <stdexcept>

#include <rhonabwy.h>

namespace tabir::jose {
namespace {

using Jwk = std::unique_ptr<jwk_t, decltype(&r_jwk_free)>;
using Text = std::unique_ptr<char, decltype(&r_free)>;

Jwk empty_key() {
    jwk_t* made = nullptr;
    if (r_jwk_init(&made) != RHN_OK) throw std::runtime_error("no memory for a key");
    return {made, r_jwk_free};
}

std::string as_json(const Jwk& key) {
    const Text text(r_jwk_export_to_json_str(key.get(), 0), r_free);
    if (!text) throw std::runtime_error("cannot write a key");
    return text.get();
}

}  // namespace

KeyPair new_key_pair(const std::string& kid) {
    const Jwk secret = empty_key();
    const Jwk shown = empty_key();
    if (r_jwk_generate_key_pair(secret.get(), shown.get(), R_KEY_TYPE_RSA, 2048, kid.c_str()) != RHN_OK) {
        throw std::runtime_error("cannot make a key");
    }
    return {as_json(secret), "{\"keys\":[" + as_json(shown) + "]}"};
}

std::string signed_token(const Json& claims, const std::string& private_jwk) {
    const Jwk key(r_jwk_quick_import(R_IMPORT_JSON_STR, private_jwk.c_str()), r_jwk_free);
    jwt_t* made = nullptr;
    if (!key || r_jwt_init(&made) != RHN_OK) throw std::runtime_error("the key for tokens cannot be read");
    const std::unique_ptr<jwt_t, decltype(&r_jwt_free)> token(made, r_jwt_free);
    const char* kid = r_jwk_get_property_str(key.get(), "kid");
    const bool good = kid != nullptr && r_jwt_set_sign_alg(made, R_JWA_ALG_RS256) == RHN_OK &&
                      r_jwt_set_header_str_value(made, "kid", kid) == RHN_OK &&
                      r_jwt_set_full_claims_json_str(made, claims.dump().c_str()) == RHN_OK;
    const Text text(good ? r_jwt_serialize_signed(made, key.get(), R_FLAG_IGNORE_REMOTE) : nullptr, r_free);
    if (!text) throw std::runtime_error("the key for tokens does not sign");
    return text.get();
}

}  // namespace tabir::jose
