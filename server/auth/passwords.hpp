// Passwords: Argon2id through libsodium.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <semaphore>
#include <string>
#include <string_view>

namespace tabir::auth {

/// At most so many bytes; longer ones are refused before any work.
inline constexpr std::size_t max_password_bytes = 256;

/// The text to store for a password: algorithm, cost, salt and hash. Takes some 0.1 s and 64 MiB. Throws std::runtime_error
/// when there is no memory.
std::string hash_password(std::string_view password);

/// Checks passwords, two at a time, so that a crowd of sign-ins can take neither the memory nor all the workers.
class PasswordCheck {
public:
    PasswordCheck();

    enum class Answer : std::uint8_t { right, wrong, busy };
    /// Whether `password` is the one of `hash`. Without a hash (no such user) the same work is done, and the answer is wrong.
    /// Busy when too many wait already; then nothing was checked.
    Answer check(const std::optional<std::string>& hash, std::string_view password);

private:
    static constexpr int max_waiting = 8;
    std::counting_semaphore<2> places_{2};
    std::atomic<int> waiting_ = 0;
    std::string nobody_;  ///< a hash that no password has
};

}  // namespace tabir::auth
