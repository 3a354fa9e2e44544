// Editions for the server and the command line: read from text, under their digests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tabir/edition.hpp"

namespace tabir::policy {

/// SHA-256 of the bytes, in lower-case hexadecimal (libsodium).
std::string digest_of(std::string_view bytes);

/// An edition with the digest by which answers, events and access records name it. Those who only decide by an edition need none.
class DigestedEdition : public Edition {
public:
    /// SHA-256 of its canonical bytes, in lower-case hexadecimal.
    const std::string& digest() const noexcept { return digest_; }

private:
    friend Result<DigestedEdition> load(const Json& json, std::string_view canonical);
    DigestedEdition(Edition edition, std::string digest) : Edition(std::move(edition)), digest_(std::move(digest)) {}

    std::string digest_;
};

/// load_edition, and the digest of `canonical`, the bytes of `json.canonical()`. Errors as there.
Result<DigestedEdition> load(const Json& json, std::string_view canonical);
/// The same of a text. Errors as parse_edition's, too.
Result<DigestedEdition> load(std::string_view text);

/// An edition that is built into the program, and the document that it was read from.
struct BuiltIn {
    DigestedEdition edition;
    std::string_view document;
};
/// All that are built in. Throws std::runtime_error when one is broken.
std::vector<BuiltIn> built_in_editions();
/// The same by date.
Editions embedded_editions();

}  // namespace tabir::policy
