#include "policy/editions.hpp"

#include <array>
#include <stdexcept>

#include <sodium.h>

#include "embedded.hpp"
#include "hex.hpp"

namespace tabir::policy {

std::string digest_of(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return to_hex(hash);
}

Result<DigestedEdition> load(const Json& json, std::string_view canonical) {
    Result<Edition> edition = load_edition(json);
    if (!edition) return edition.error();
    return DigestedEdition(*std::move(edition), digest_of(canonical));
}

Result<DigestedEdition> load(std::string_view text) {
    const Result<Json> json = parse_edition(text);
    if (!json) return json.error();
    return load(*json, json->canonical());
}

std::vector<BuiltIn> built_in_editions() {
    std::vector<BuiltIn> all;
    for (const embedded::Document& document : embedded::documents()) {
        if (document.path.rfind("core/editions/", 0) != 0) continue;
        auto edition = load(document.text);
        if (!edition) {
            throw std::runtime_error(std::string(document.path) + ": " + edition.error().member + ": " + edition.error().message);
        }
        all.push_back({std::move(*edition), document.text});
    }
    return all;
}

Editions embedded_editions() {
    Editions editions;
    std::vector<BuiltIn> all = built_in_editions();
    for (BuiltIn& each : all) {
        if (const auto error = editions.add(std::move(each.edition))) throw std::runtime_error(error->message);
    }
    return editions;
}

}  // namespace tabir::policy
