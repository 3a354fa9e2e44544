#include "store/calendar.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace tabir::store {
namespace {

using namespace std::chrono;
constexpr milliseconds wib_offset = hours{7};
constexpr int reopen_working_days = 10;

local_time<milliseconds> wib(Milliseconds at) { return local_time<milliseconds>{milliseconds{at} + wib_offset}; }
local_days wib_day(Milliseconds at) { return floor<days>(wib(at)); }
Milliseconds midnight(local_days at) { return (milliseconds{at.time_since_epoch()} - wib_offset).count(); }

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

bool is_working_day(local_days at) {
    const weekday which{at};
    return which != Saturday && which != Sunday;
}

}  // namespace

std::optional<Milliseconds> wib_midnight(std::string_view date) {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
    const auto y = digits(date.substr(0, 4)), m = digits(date.substr(5, 2)), d = digits(date.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    const year_month_day date_given{year{*y}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
    if (!date_given.ok()) return std::nullopt;
    return midnight(local_days{date_given});
}

Milliseconds reopen_cutoff(Milliseconds now) {
    // What was done ten working days ago has today as its last day.
    local_days first = wib_day(now);
    for (int i = 0; i < reopen_working_days; ++i) {
        do first -= days{1}; while (!is_working_day(first));
    }
    return midnight(first);
}

Milliseconds due_soon_at(Milliseconds reported_at, Milliseconds due_at) {
    return due_at - std::max(day, (due_at - reported_at) / 4);
}

SlaBand sla_band(State state, std::optional<Milliseconds> due_soon, std::optional<Milliseconds> due, Milliseconds now) {
    if (is_closed(state)) return SlaBand::closed;
    if (due && now >= *due) return SlaBand::overdue;
    if (due_soon && now >= *due_soon) return SlaBand::due_soon;
    return SlaBand::on_time;
}

}  // namespace tabir::store
