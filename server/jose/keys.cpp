#include "jose/keys.hpp"

#include "tabir/json.hpp"

namespace tabir::jose {
namespace {

constexpr unsigned least_rsa_bits = 2048;

/// The member's text; empty when it is absent or no text.
std::string_view text_of(const Json& key, std::string_view name) {
    const Json* member = key.find(name);
    return member != nullptr && member->is(Json::Type::string) ? std::string_view(member->string()) : std::string_view();
}

/// Absent, or exactly that.
bool absent_or(const Json& key, std::string_view name, std::string_view expected) {
    return key.find(name) == nullptr || text_of(key, name) == expected;
}

Key import(const Json& parts) {
    jwk_t* made = nullptr;
    if (r_jwk_init(&made) != RHN_OK) return nullptr;
    Key key(made, r_jwk_free);
    if (r_jwk_import_from_json_str(made, parts.dump().c_str()) != RHN_OK) return nullptr;
    return key;
}

/// Only the public numbers go to the library: no certificate, no address where one lies.
Key import_only(const Json& from, std::initializer_list<const char*> names) {
    Json parts = Json::object();
    for (const char* name : names) parts.set(name, text_of(from, name));
    return import(parts);
}

Key rsa_key(const Json& from) {
    if (!absent_or(from, "alg", "RS256")) return nullptr;
    Key key = import_only(from, {"kty", "n", "e"});
    unsigned bits = 0;
    if (!key || (r_jwk_key_type(key.get(), &bits, R_FLAG_IGNORE_REMOTE) & R_KEY_TYPE_RSA) == 0 || bits < least_rsa_bits) return nullptr;
    return key;
}

Key ed25519_key(const Json& from) {
    if (!absent_or(from, "alg", "EdDSA") || text_of(from, "crv") != "Ed25519") return nullptr;
    return import_only(from, {"kty", "crv", "x"});
}

}  // namespace

std::optional<Algorithm> algorithm_of(std::string_view name) {
    if (name == "RS256") return Algorithm::rs256;
    if (name == "EdDSA") return Algorithm::eddsa;
    return std::nullopt;
}

std::optional<KeySet> KeySet::read(std::string_view text) {
    const auto whole = parse_json(text);
    const Json* keys = whole && whole->is(Json::Type::object) ? whole->find("keys") : nullptr;
    if (keys == nullptr || !keys->is(Json::Type::array)) return std::nullopt;
    KeySet set;
    for (const Json& each : keys->items()) {
        if (!each.is(Json::Type::object)) return std::nullopt;
        const std::string_view kid = text_of(each, "kid");
        if (kid.empty() || each.find("d") != nullptr || !absent_or(each, "use", "sig")) continue;
        if (text_of(each, "kty") == "RSA") {
            if (Key key = rsa_key(each)) set.keys_.push_back({std::string(kid), Algorithm::rs256, std::move(key)});
        } else if (text_of(each, "kty") == "OKP") {
            if (Key key = ed25519_key(each)) set.keys_.push_back({std::string(kid), Algorithm::eddsa, std::move(key)});
        }
    }
    return set;
}

Key KeySet::find(std::string_view kid, Algorithm algorithm) const {
    Key found;
    for (const Entry& each : keys_) {
        if (each.kid != kid || each.algorithm != algorithm) continue;
        if (found) return nullptr;
        found = each.key;
    }
    return found;
}

}  // namespace tabir::jose
