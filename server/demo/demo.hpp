// The demo city: a data folder full of invented reports, accounts and drawn pictures. Nobody in it is real.
#pragma once

#include <cstdint>
#include <filesystem>

namespace tabir::demo {

struct Options {
    std::uint64_t seed = 1;  ///< same seed, same city, but for passwords, keys and the moment that its times hang on
    int reports = 300;       ///< 1..20000
};

/// Fills the folder, which must be empty or absent, and tells its progress on stderr. Besides the store and the photos it
/// writes `demo.json` (marks the folder as a demo; the accounts for programs), `demo-accounts.txt` (for people), and the key
/// pair of the demo host app: `jaki-host.jwks`, `demo-host.jwk`. Returns the exit code: 0, or 1 with a sentence on
/// stderr.
int make(const std::filesystem::path& folder, const Options& options);

}  // namespace tabir::demo
