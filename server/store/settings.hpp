// What this installation alone knows: marks, and the secret keys from which orders, validators and cursors are made.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <soci/soci.h>

namespace tabir::store {

using Key = std::array<std::uint8_t, 32>;

std::optional<std::string> find_setting(soci::session& sql, const std::string& name);
void insert_setting(soci::session& sql, const std::string& name, const std::string& value);
/// In place of the one before.
void set_setting(soci::session& sql, const std::string& name, const std::string& value);

/// The key of that name, made at random and kept when there is none yet.
Key secret_key(soci::session& sql, const std::string& name);

}  // namespace tabir::store
