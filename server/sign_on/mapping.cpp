#include "sign_on/mapping.hpp"

#include <array>

#include <sodium.h>

#include "administration/names.hpp"
#include "hex.hpp"

namespace tabir::sign_on {
namespace {

/// The claim's values: one text, or a list of texts. None when it is absent or anything else.
std::vector<std::string> values_of(const Json& claims, const std::string& name) {
    std::vector<std::string> values;
    const Json* claim = claims.find(name);
    if (claim == nullptr) return values;
    if (claim->is(Json::Type::string)) values.push_back(claim->string());
    if (!claim->is(Json::Type::array)) return values;
    for (const Json& each : claim->items()) {
        if (each.is(Json::Type::string)) values.push_back(each.string());
    }
    return values;
}

/// The one agency that the values name; empty when they name none, or several.
std::string agency_of(const std::vector<std::string>& values, const config::Mapping& mapping) {
    std::string agency;
    for (const std::string& value : values) {
        const auto found = mapping.agencies.find(value);
        if (found == mapping.agencies.end() || found->second == agency) continue;
        if (!agency.empty()) return {};
        agency = found->second;
    }
    return agency;
}

/// All tags that the values give together; nothing when none of them is mapped.
std::optional<Set<Tag>> tags_of(const std::vector<std::string>& values, const config::Mapping& mapping) {
    std::optional<Set<Tag>> tags;
    for (const std::string& value : values) {
        const auto found = mapping.tags.find(value);
        if (found == mapping.tags.end()) continue;
        if (!tags) tags.emplace();
        for_each(found->second, [&](Tag tag) { tags->add(tag); });
    }
    return tags;
}

bool is_name(const Json* claim) { return claim != nullptr && claim->is(Json::Type::string) && administration::is_user_name(claim->string()); }

}  // namespace

std::string user_id(const std::string& issuer, const std::string& subject) {
    // An address holds no zero byte, so no other pair makes this text.
    const std::string both = issuer + '\0' + subject;
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(both.data()), both.size(), nullptr, 0);
    return "s" + to_hex(hash);
}

std::optional<store::User> mapped_user(const Json& claims, const config::SignOn& sign_on, const std::string& subject) {
    const config::Mapping& mapping = sign_on.mapping;
    const Json* name = claims.find(mapping.name_claim);
    const std::string agency = agency_of(values_of(claims, mapping.agency_claim), mapping);
    const auto tags = tags_of(values_of(claims, mapping.tags_claim), mapping);
    if (!is_name(name) || agency.empty() || !tags) return std::nullopt;
    store::User user;
    user.id = user_id(sign_on.issuer, subject);
    user.name = name->string();
    user.agency = agency;
    user.tags = *tags;
    user.issuer = sign_on.issuer;
    return user;
}

}  // namespace tabir::sign_on
