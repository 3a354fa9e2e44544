// Whose editions this installation takes: the city's public keys, in its settings.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

namespace tabir::edition {

/// The key that vouches for whatever is loaded now; nothing: none was set, and so nothing can be loaded.
std::optional<std::string> city_key(soci::session& sql);

/// That key and every one before it. A key that was replaced still vouches for what was loaded under it, and for nothing new.
std::vector<std::string> city_keys_ever(soci::session& sql);

/// Makes it the city's key. Runs in the caller's transaction.
void trust(soci::session& sql, const std::string& public_key);

}  // namespace tabir::edition
