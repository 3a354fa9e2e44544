#include "auth/passwords.hpp"

#include <array>
#include <stdexcept>

#include <sodium.h>

namespace tabir::auth {

std::string hash_password(std::string_view password) {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        throw std::runtime_error("no memory to hash a password");
    }
    return text.data();
}

PasswordCheck::PasswordCheck() {
    std::array<char, 32> secret{};
    randombytes_buf(secret.data(), secret.size());
    nobody_ = hash_password({secret.data(), secret.size()});
}

PasswordCheck::Answer PasswordCheck::check(const std::optional<std::string>& hash, std::string_view password) {
    struct Place {
        std::atomic<int>& count;
        ~Place() { --count; }
    };
    const Place waiting{waiting_};
    if (++waiting_ > max_waiting) return Answer::busy;
    places_.acquire();
    const bool same = crypto_pwhash_str_verify(hash.value_or(nobody_).c_str(), password.data(), password.size()) == 0;
    places_.release();
    return same && hash ? Answer::right : Answer::wrong;
}

}  // namespace tabir::auth
