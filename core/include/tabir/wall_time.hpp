// Moments as Jakarta's clocks show them: Western Indonesia Time, UTC+7 the whole year (Keppres 41/1987).
#pragma once

#include <string>

#include "tabir/report.hpp"

namespace tabir {

std::string wall_date(Milliseconds at);  ///< "2026-11-20"
std::string wall_hour(Milliseconds at);  ///< "14:05"
std::string wall_time(Milliseconds at);  ///< "2026-11-20T14:05+07:00"

}  // namespace tabir
