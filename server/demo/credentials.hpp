// What of a demo folder is secret: passwords of the accounts, the key pairs of the demo host app and of the demo city.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "demo/cast.hpp"

namespace tabir::demo {

/// A password to be read out and typed in, at random: "kopi-7312-melati-rawa", of some 31 bits.
std::string new_password();

/// A user who can sign in, and with what.
struct Account {
    const Member* member = nullptr;
    std::string password;
};

/// Writes the accounts for programs (demo.json, `[{"id", "name", "password", "role_id", "role_en", "agency", "tags"}]`) and for
/// people (demo-accounts.txt), for the folder's owner alone. Throws std::runtime_error.
void write_accounts(const std::filesystem::path& folder, const std::vector<Account>& accounts);

/// Makes the demo host app's key pair: jaki-host.jwks, and demo-host.jwk for the owner alone. Throws
/// std::runtime_error.
void write_host_keys(const std::filesystem::path& folder);

/// Makes the key pair that the demo city signs editions with: demo-edition.key for the owner alone. Gives the public key. Throws
/// std::runtime_error.
std::string write_edition_key(const std::filesystem::path& folder);

}  // namespace tabir::demo
