// The areas of citizen numbers.
#pragma once

namespace tabir::redact {

/// Whether there is a province of that code, and in it a regency or city of that. Codes are of two digits.
bool is_regency(int province, int regency) noexcept;

}  // namespace tabir::redact
