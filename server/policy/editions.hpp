// Editions for the server and the command line: read from text, under their digests.
#pragma once

#include <string_view>

#include "tabir/edition.hpp"

namespace tabir::policy {

/// SHA-256 of the bytes, in lower-case hexadecimal (libsodium).
std::string digest_of(std::string_view bytes);

/// load_edition under the digest of the text's canonical bytes.
Result<Edition> load(std::string_view text);

/// The editions that are built in. Throws std::runtime_error when one is broken.
Editions embedded_editions();

}  // namespace tabir::policy
