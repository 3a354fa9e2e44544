// The editions of core/editions, loaded.
#pragma once

#include <string_view>

#include "tabir/edition.hpp"

namespace tabir::test {

const Editions& editions();
const Edition& newest();
/// The document of that date, as it stands in core/editions.
std::string_view edition_text(std::string_view date);

/// Loads a document under a digest of zeros: what an edition says does not hang on it.
Result<Edition> load(std::string_view text);

}  // namespace tabir::test
