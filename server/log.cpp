#include "log.hpp"

#include <spdlog/pattern_formatter.h>

namespace tabir {
namespace {

/// The message without control characters.
class Message : public spdlog::custom_flag_formatter {
public:
    void format(const spdlog::details::log_msg& message, const std::tm&, spdlog::memory_buf_t& line) override {
        for (const char c : message.payload) {
            const auto byte = static_cast<unsigned char>(c);
            line.push_back(byte < 0x20 || byte == 0x7F ? '?' : c);
        }
    }
    std::unique_ptr<custom_flag_formatter> clone() const override { return std::make_unique<Message>(); }
};

}  // namespace

std::unique_ptr<spdlog::formatter> log_lines() {
    auto formatter = std::make_unique<spdlog::pattern_formatter>(spdlog::pattern_time_type::utc);
    formatter->add_flag<Message>('*').set_pattern("[%Y-%m-%dT%H:%M:%S.%eZ] [%^%l%$] %*");
    return formatter;
}

}  // namespace tabir
