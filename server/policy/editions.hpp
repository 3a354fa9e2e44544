// Editions for the server and the command line: read from text, under their digests.
#pragma once

#include <string_view>
#include <vector>

#include "tabir/edition.hpp"

namespace tabir::policy {

/// SHA-256 of the bytes, in lower-case hexadecimal (libsodium).
std::string digest_of(std::string_view bytes);

/// load_edition under the digest of the text's canonical bytes.
Result<Edition> load(std::string_view text);

/// An edition that is built into the program, and the document that it was read from.
struct BuiltIn {
    Edition edition;
    std::string_view document;
};
/// All that are built in. Throws std::runtime_error when one is broken.
std::vector<BuiltIn> built_in_editions();
/// The same by date.
Editions embedded_editions();

}  // namespace tabir::policy
