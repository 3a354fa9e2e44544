#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include <spdlog/logger.h>
#include <spdlog/sinks/ostream_sink.h>

#include "log.hpp"

TEST_CASE("foreign text cannot begin a line of the log, nor steer a terminal") {
    std::ostringstream out;
    spdlog::logger logger("test", std::make_shared<spdlog::sinks::ostream_sink_st>(out));
    logger.set_formatter(tabir::log_lines());
    logger.error("a request failed: {}", "no\r\n[2026-11-24 00:00:00.000] [info] all is well\x1b[2J\x7f");
    logger.error("é stays");
    const std::string text = out.str();
    CHECK(text.find("[error] a request failed: no??[2026-11-24 00:00:00.000] [info] all is well?[2J?\n") != std::string::npos);
    CHECK(text.find("[error] é stays\n") != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
}
