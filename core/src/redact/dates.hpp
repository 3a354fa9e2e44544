// Full dates, however written.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

/// The last token of the full date (day, month, year) that begins at token i, or -1.
Index date_end(const Tokens& tokens, Index i);

}  // namespace tabir::redact
