// What stands in a masked text in place of what was found.
#pragma once

#include <string_view>

#include "redact/tokens.hpp"

namespace tabir::redact {

/// Leaves placeholders alone, so that a text can be masked twice.
void leave_placeholders(Tokens& tokens);

}  // namespace tabir::redact
