#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <sstream>
#include <string>

#include <spdlog/details/log_msg.h>
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

TEST_CASE("a line of the log begins with the time in UTC, wherever the machine stands") {
    const char* before = std::getenv("TZ");
    const std::string zone = before != nullptr ? before : "";
    setenv("TZ", "Asia/Jakarta", 1);
    tzset();
    spdlog::memory_buf_t written;
    const spdlog::log_clock::time_point when{std::chrono::milliseconds{1795651200123}};
    tabir::log_lines()->format(spdlog::details::log_msg(when, {}, "test", spdlog::level::err, "no disk"), written);
    if (before != nullptr) setenv("TZ", zone.c_str(), 1);
    else unsetenv("TZ");
    tzset();
    CHECK(std::string(written.data(), written.size()) == "[2026-11-26T00:00:00.123Z] [error] no disk\n");
}
