// How much a caller may send. The pages are told these (GET /api/reference), so that a form takes what the server takes.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tabir::routes::limits {

// Texts, in characters (Unicode code points).
inline constexpr std::size_t description = 4000;
inline constexpr std::size_t text = 2000;  ///< reason, finding, note
inline constexpr std::size_t line = 200;   ///< place, name, contact, reference
inline constexpr std::size_t search = 100;  ///< words that a list is searched for

inline constexpr std::size_t photos = 4;   ///< of a report, and of a follow-up
inline constexpr std::int64_t hours = 72;  ///< of a photo grant

inline constexpr int reports_a_day = 20;   ///< that a citizen files in JAKI within 24 hours (decision 0023)

}  // namespace tabir::routes::limits
