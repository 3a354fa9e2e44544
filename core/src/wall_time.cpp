#include "tabir/wall_time.hpp"

#include <chrono>

namespace tabir {

namespace {

using Minutes = std::chrono::time_point<std::chrono::system_clock, std::chrono::minutes>;

Minutes in_jakarta(Milliseconds at) {
    using namespace std::chrono;
    const time_point<system_clock, milliseconds> utc{milliseconds(at)};
    return floor<minutes>(utc) + hours(7);
}

std::string padded(long long value, std::size_t width) {
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::string wall_date(Milliseconds at) {
    using namespace std::chrono;
    const year_month_day day{floor<days>(in_jakarta(at))};
    return padded(static_cast<int>(day.year()), 4) + "-" + padded(static_cast<unsigned>(day.month()), 2) + "-" +
           padded(static_cast<unsigned>(day.day()), 2);
}

std::string wall_hour(Milliseconds at) {
    using namespace std::chrono;
    const Minutes now = in_jakarta(at);
    const auto since_midnight = now - floor<days>(now);
    return padded(since_midnight.count() / 60, 2) + ":" + padded(since_midnight.count() % 60, 2);
}

std::string wall_time(Milliseconds at) {
    return wall_date(at) + "T" + wall_hour(at) + "+07:00";
}

}  // namespace tabir
