#include "store/calendar.hpp"

#include <doctest/doctest.h>

namespace tabir::test {

using namespace store;

static Milliseconds at(const char* date, int hours = 12) { return wib_midnight(date).value() + hours * hour; }

TEST_CASE("dates are days of the calendar") {
    CHECK(wib_midnight("1970-01-01") == -7 * hour);
    CHECK(wib_midnight("2024-02-29").has_value());
    for (const char* text : {"2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-01", "2026-01-1x", "-026-01-01", "2026/01/01", ""}) {
        CHECK_FALSE(wib_midnight(text));
    }
}

TEST_CASE("ten working days to reopen, the day of completion not counted") {
    struct Row { const char* done; const char* last; const char* closed; };
    const Row rows[] = {
        {"2026-11-10", "2026-11-24", "2026-11-25"},  // Tuesday: ten working days later is Tuesday two weeks on
        {"2026-11-13", "2026-11-27", "2026-11-28"},  // Friday: the weekend after the tenth day is too late
        {"2026-11-14", "2026-11-27", "2026-11-28"},  // Saturday and Sunday count from Monday
        {"2026-11-15", "2026-11-27", "2026-11-28"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.done);
        CHECK(at(row.done) >= reopen_cutoff(at(row.done)));
        CHECK(at(row.done, 0) >= reopen_cutoff(at(row.last, 23)));
        CHECK(at(row.done, 23) < reopen_cutoff(at(row.closed, 0)));
    }
}

TEST_CASE("due soon begins a day before, or in the last quarter of a long time") {
    CHECK(due_soon_at(0, 3 * day) == 2 * day);
    CHECK(due_soon_at(0, 20 * day) == 15 * day);
    CHECK(due_soon_at(0, 12 * hour) == -12 * hour);
}

TEST_CASE("bands follow the clock until the report is closed") {
    CHECK(sla_band(State::in_progress, 10, 20, 9) == SlaBand::on_time);
    CHECK(sla_band(State::in_progress, 10, 20, 10) == SlaBand::due_soon);
    CHECK(sla_band(State::in_progress, 10, 20, 20) == SlaBand::overdue);
    CHECK(sla_band(State::submitted, std::nullopt, std::nullopt, 99) == SlaBand::on_time);
    for (const State state : {State::done, State::declined, State::withdrawn}) CHECK(sla_band(state, 10, 20, 99) == SlaBand::closed);
}

}  // namespace tabir::test
