// The log's lines: one for each thing that happened, whatever words it has.
#pragma once

#include <memory>

#include <spdlog/formatter.h>

namespace tabir {

/// Time in UTC, level and message; a control character in the message is written as `?`, so that foreign text can neither begin a line nor
/// steer a terminal.
std::unique_ptr<spdlog::formatter> log_lines();

}  // namespace tabir
