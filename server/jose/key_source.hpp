// Where a set of public keys comes from: a file, or an address of whoever holds the secret halves.
#pragma once

#include <functional>
#include <string>

#include "jose/cached.hpp"
#include "jose/keys.hpp"
#include "tabir/result.hpp"

namespace tabir::jose {

/// Gives the key of that name for that algorithm. Errors: "unknown_key", "no_keys" (the set cannot be had just now).
using FindKey = std::function<Result<Key>(std::string_view kid, Algorithm algorithm)>;

/// The keys in that file, read each time: a new one takes effect without a restart.
FindKey keys_in_file(std::string path);

/// The keys at an address, given anew each time (empty: not known just now). The set is kept as cached.hpp says, and asked for anew when
/// a key is missing in it.
FindKey keys_at(std::function<std::string()> address, store::Clock clock);

}  // namespace tabir::jose
