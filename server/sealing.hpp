// What is handed to a caller to be handed back: sealed, so that it can be neither read nor made up; and keyed hashes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/settings.hpp"

namespace tabir {

/// Encrypted and authenticated, in URL-safe text.
std::string seal(const store::Key& key, std::string_view text);
/// Nothing when it was not sealed with this key.
std::optional<std::string> unseal(const store::Key& key, std::string_view sealed);

/// A keyed hash of 128 bits in URL-safe text: without the key nobody can try values against it.
std::string keyed_hash(const store::Key& key, std::string_view text);
/// The same as a number in [1, 2147483646].
long long keyed_number(const store::Key& key, std::string_view text);

}  // namespace tabir
