#include "auth/token.hpp"

#include <array>

#include <sodium.h>

#include "hex.hpp"

namespace tabir::auth {

std::string new_token() {
    std::array<unsigned char, token_characters / 2> random{};
    randombytes_buf(random.data(), random.size());
    return to_hex(random);
}

std::string hash_of_token(std::string_view token) {
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(token.data()), token.size(), nullptr, 0);
    return to_hex(hash);
}

}  // namespace tabir::auth
