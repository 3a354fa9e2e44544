#include "sealing.hpp"

#include <array>
#include <cstring>

#include <sodium.h>

namespace tabir {
namespace {

static_assert(std::tuple_size_v<store::Key> == crypto_secretbox_KEYBYTES);
static_assert(std::tuple_size_v<store::Key> == crypto_generichash_KEYBYTES);
constexpr int url_safe = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr std::size_t max_sealed_text = 4096;

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string to_base64(std::string_view raw) {
    std::string text(sodium_base64_encoded_len(raw.size(), url_safe), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes(raw), raw.size(), url_safe);
    text.pop_back();  // the terminating zero
    return text;
}

std::array<unsigned char, 16> hash(const store::Key& key, std::string_view text) {
    std::array<unsigned char, 16> digest;
    crypto_generichash(digest.data(), digest.size(), bytes(text), text.size(), key.data(), key.size());
    return digest;
}

}  // namespace

std::string seal(const store::Key& key, std::string_view text) {
    std::string raw(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + text.size(), '\0');
    randombytes_buf(raw.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytes(raw) + crypto_secretbox_NONCEBYTES, bytes(text), text.size(), bytes(raw), key.data());
    return to_base64(raw);
}

std::optional<std::string> unseal(const store::Key& key, std::string_view sealed) {
    constexpr std::size_t overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() > max_sealed_text) return std::nullopt;
    std::string raw(sealed.size(), '\0');
    std::size_t length = 0;
    if (sodium_base642bin(bytes(raw), raw.size(), sealed.data(), sealed.size(), nullptr, &length, nullptr, url_safe) != 0 ||
        length < overhead) {
        return std::nullopt;
    }
    std::string text(length - overhead, '\0');
    if (crypto_secretbox_open_easy(bytes(text), bytes(raw) + crypto_secretbox_NONCEBYTES, length - crypto_secretbox_NONCEBYTES,
                                   bytes(raw), key.data()) != 0) {
        return std::nullopt;
    }
    return text;
}

std::string keyed_hash(const store::Key& key, std::string_view text) {
    const auto digest = hash(key, text);
    return to_base64({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

long long keyed_number(const store::Key& key, std::string_view text) {
    const auto digest = hash(key, text);
    std::uint64_t number = 0;
    std::memcpy(&number, digest.data(), sizeof number);
    return static_cast<long long>(number % 2147483646U) + 1;
}

}  // namespace tabir
