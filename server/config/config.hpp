// The configuration of an installation: docs/configuration.md says what each member means.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "config/sign_on.hpp"
#include "data/reference.hpp"

namespace tabir::config {

/// The host app, whose tokens bring citizens in.
struct Jaki {
    std::string jwks;      ///< path of a file, or an address, of its public keys
    std::string issuer;    ///< `iss` of its tokens
    std::string audience;  ///< `aud` of its tokens
};

struct Config {
    Jaki jaki;
    std::optional<SignOn> sign_on;  ///< nothing: officers sign in with passwords of ours alone
    std::filesystem::path file{};   ///< that it was read from; empty: none
};

/// What holds without a file: the host app "jaki" speaks to "tabir", its keys are `jaki-host.jwks` in the data folder.
Config without_file(const std::filesystem::path& data);

/// Reads the file; what it leaves out is as without one. Throws std::runtime_error that names the file and the member: for anything that
/// is not known, and for a file that others than its owner may write.
Config read_file(const std::filesystem::path& file, const std::filesystem::path& data);

/// Throws std::runtime_error, in the same words, when the mapping of the sign-on names an agency that the city has not. Apart from
/// reading, because the agencies stand in the data folder.
void check_agencies(const Config& config, const data::Reference& reference);

}  // namespace tabir::config
