// The city's signature on an edition: Ed25519, detached, over the edition's canonical bytes (libsodium). Keys and signatures are
// text, in hexadecimal.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tabir::edition {

struct KeyPair {
    std::string secret;      ///< 64 digits
    std::string public_key;  ///< 64 digits
};

/// A new pair, at random.
KeyPair new_key_pair();

/// The signature, 128 digits; nothing when `secret` is no key.
std::optional<std::string> sign(std::string_view secret, std::string_view bytes);

/// Whether `signature` is one on exactly these bytes, made by the key's holder. False too for what is no signature or no key.
bool is_signed(std::string_view public_key, std::string_view signature, std::string_view bytes);

/// Whether the text can be a public key at all.
bool is_public_key(std::string_view text);

/// Writes the secret key to a new file that its owner alone may read. Throws std::runtime_error, also when there is a file.
void write_secret_key(const std::filesystem::path& path, const std::string& secret);

}  // namespace tabir::edition
