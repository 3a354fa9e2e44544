// What each audience will see of a report that is being written.
#pragma once

#include <string>
#include <string_view>

#include "tabir/edition.hpp"
#include "tabir/json.hpp"

namespace tabir {

/// Reads a draft, answers `{"edition", "audiences": [{"audience", "view"}]}` in the order of the vocabulary. The draft, each
/// member required: `{"language", "visibility", "state", "description", "area", "place", "has_point", "photo",
/// "followup_note"}`; texts may be empty, followup_note may be null. A view has a value only where the draft has one.
Result<Json> preview(const Edition& edition, const Json& draft);

}  // namespace tabir
