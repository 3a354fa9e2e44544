#include "edition/signing.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

#include <sodium.h>

#include "hex.hpp"

namespace tabir::edition {
namespace {

using Seed = std::array<unsigned char, crypto_sign_SEEDBYTES>;
using PublicKey = std::array<unsigned char, crypto_sign_PUBLICKEYBYTES>;
using SecretKey = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;
using Signature = std::array<unsigned char, crypto_sign_BYTES>;

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

KeyPair new_key_pair() {
    Seed seed{};
    PublicKey public_key{};
    SecretKey secret{};
    randombytes_buf(seed.data(), seed.size());
    crypto_sign_seed_keypair(public_key.data(), secret.data(), seed.data());
    // The rest of the secret key follows from its seed.
    return {to_hex(seed), to_hex(public_key)};
}

std::optional<std::string> sign(std::string_view secret, std::string_view bytes) {
    const auto seed = from_hex<Seed>(secret);
    if (!seed) return std::nullopt;
    PublicKey public_key{};
    SecretKey key{};
    Signature signature{};
    crypto_sign_seed_keypair(public_key.data(), key.data(), seed->data());
    crypto_sign_detached(signature.data(), nullptr, bytes_of(bytes), bytes.size(), key.data());
    return to_hex(signature);
}

bool is_signed(std::string_view public_key, std::string_view signature, std::string_view bytes) {
    const auto key = from_hex<PublicKey>(public_key);
    const auto given = from_hex<Signature>(signature);
    return key && given && crypto_sign_verify_detached(given->data(), bytes_of(bytes), bytes.size(), key->data()) == 0;
}

bool is_public_key(std::string_view text) {
    const auto key = from_hex<PublicKey>(text);
    return key && crypto_core_ed25519_is_valid_point(key->data()) == 1;
}

void write_secret_key(const std::filesystem::path& path, const std::string& secret) {
    const std::string text = secret + "\n";
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool good = file >= 0 && write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (file < 0 || close(file) != 0 || !good) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace tabir::edition
