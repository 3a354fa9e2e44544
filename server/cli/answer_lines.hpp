// `tabir decide`, `tabir explain` and `tabir redact`: one question a line in, one answer a line out, in order.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace tabir::cli {

/// Longer lines get an error for an answer; they are never held in memory whole.
inline constexpr std::size_t max_line_bytes = 64 * 1024;

using Answer = std::function<std::string(std::string_view line)>;

/// Reads the descriptor `in` to its end and writes to `out`. What has been answered is written whenever no further input is
/// there yet, so a caller may ask, read, and ask again. Returns false when writing fails.
bool answer_lines(int in, int out, const Answer& answer);

}  // namespace tabir::cli
