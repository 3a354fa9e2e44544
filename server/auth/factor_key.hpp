// The key that seals the second factors' secrets. It lies beside the database, not in it: a copy of the database alone gives no code.
#pragma once

#include <filesystem>

#include "store/database.hpp"
#include "store/settings.hpp"

namespace tabir::auth {

/// The key in `factor.key` of the data folder, made there (for its owner alone) when no second factor needs an old one. Throws
/// std::runtime_error with a sentence for people: it is missing, others may read it, it is no key.
store::Key factor_key(const std::filesystem::path& data, store::Database& database);

}  // namespace tabir::auth
