// Texts and what was found in them on the wire.
#pragma once

#include <string>
#include <string_view>

namespace tabir {

/// Reads `{"text"}`; answers `{"spans": [{"start", "end", "type"}], "masked"}` with byte offsets, masked in Indonesian, or
/// `{"error"}`. Never throws.
std::string answer_redact(std::string_view line);

}  // namespace tabir
