// Public keys of whoever signs for us: a JWK set (RFC 7517).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <rhonabwy.h>

namespace tabir::jose {

/// What may sign for us: nothing with a shared secret, nothing unsigned.
enum class Algorithm : std::uint8_t { rs256, eddsa };

/// By its name in a token's head; nothing for any other.
std::optional<Algorithm> algorithm_of(std::string_view name);

/// Null: none.
using Key = std::shared_ptr<jwk_t>;

class KeySet {
public:
    /// Nothing when the text is no JWK set. A key that is not for checking RS256 (of 2048 bits at least) or EdDSA (Ed25519) signatures
    /// is left out, as is one without a name (`kid`) or with its secret half.
    static std::optional<KeySet> read(std::string_view text);

    /// The one key of that name for that algorithm; null when there is none, or more than one.
    Key find(std::string_view kid, Algorithm algorithm) const;
    bool empty() const noexcept { return keys_.empty(); }

private:
    struct Entry {
        std::string kid;
        Algorithm algorithm;
        Key key;
    };
    std::vector<Entry> keys_;
};

}  // namespace tabir::jose
