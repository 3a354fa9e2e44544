#include "auth/totp.hpp"

#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <liboath/oath.h>
#include <sodium.h>

namespace tabir::auth {
namespace {

constexpr std::size_t secret_bytes = 20;
constexpr unsigned step_seconds = OATH_TOTP_DEFAULT_TIME_STEP_SIZE;
constexpr std::size_t steps_beside = 1;
constexpr std::size_t digits = 6;

bool is_code(const std::string& text) {
    return text.size() == digits && text.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

std::string new_totp_secret() {
    std::string secret(secret_bytes, '\0');
    randombytes_buf(secret.data(), secret.size());
    return secret;
}

std::string totp_secret_text(std::string_view secret) {
    char* text = nullptr;
    std::size_t length = 0;
    if (oath_base32_encode(secret.data(), secret.size(), &text, &length) != OATH_OK) throw std::runtime_error("cannot write a secret");
    const std::unique_ptr<char, decltype(&std::free)> owner(text, std::free);
    return {text, length};
}

std::optional<std::int64_t> totp_step_of(std::string_view secret, const std::string& code, Milliseconds now) {
    if (!is_code(code)) return std::nullopt;
    std::uint64_t step = 0;
    const int found = oath_totp_validate3(secret.data(), secret.size(), static_cast<time_t>(now / 1000), step_seconds, 0, steps_beside,
                                          nullptr, &step, code.c_str());
    if (found < 0) return std::nullopt;
    return static_cast<std::int64_t>(step);
}

}  // namespace tabir::auth
