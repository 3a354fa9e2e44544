// What follows from dates and times in Jakarta: deadlines and their bands, the window for reopening.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tabir/report.hpp"

namespace tabir::store {

inline constexpr Milliseconds hour = Milliseconds{60} * 60 * 1000;
inline constexpr Milliseconds day = 24 * hour;

/// The first moment of a day in Jakarta, given as "2026-11-24"; nothing when there is no such day.
std::optional<Milliseconds> wib_midnight(std::string_view date);

/// A report that was done at or after this moment may be reopened at `now`: ten working days (Monday to Friday) have not gone
/// by. The day of completion does not count, the tenth day counts whole.
Milliseconds reopen_cutoff(Milliseconds now);

/// From when on a report counts as due soon: within 24 hours of its due time, or in the last quarter of the time it was given,
/// whichever begins first.
Milliseconds due_soon_at(Milliseconds reported_at, Milliseconds due_at);

/// The SLA band at `now`. Without a due time a live report is on time.
SlaBand sla_band(State state, std::optional<Milliseconds> due_soon, std::optional<Milliseconds> due, Milliseconds now);

/// done, declined and withdrawn: nothing is due any more.
constexpr bool is_closed(State state) noexcept {
    return state == State::done || state == State::declined || state == State::withdrawn;
}

}  // namespace tabir::store
