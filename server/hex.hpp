// Bytes as lower-case hexadecimal text, and back (libsodium).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <sodium.h>

namespace tabir {

/// Of anything with data() and size() in bytes.
template <class Bytes> std::string to_hex(const Bytes& bytes) {
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

/// An array of bytes; nothing unless the text is exactly so many.
template <class Bytes> std::optional<Bytes> from_hex(std::string_view hex) {
    Bytes bytes{};
    std::size_t length = 0;
    if (hex.size() != 2 * bytes.size()) return std::nullopt;
    if (sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &length, nullptr) != 0) return std::nullopt;
    if (length != bytes.size()) return std::nullopt;
    return bytes;
}

}  // namespace tabir
