// What each audience will see of a report that is being written.
#pragma once

#include <string>
#include <string_view>

#include "tabir/edition.hpp"
#include "tabir/json.hpp"

namespace tabir {

/// Reads a draft, answers `{"edition", "audiences": [{"audience", "view"}]}` in the order of the vocabulary. The draft:
/// `{"language", "visibility", "state", "description", "place", "has_point", "photo", "followup_note"}`, each member
/// required but followup_note, which may be null. Errors as elsewhere.
Result<Json> preview(const Edition& edition, const Json& draft);

}  // namespace tabir
