// Secrets that are handed out once and known again by their hash: tokens of sessions, of links.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tabir::auth {

/// Of a token's text.
inline constexpr std::size_t token_characters = 64;

/// 256 random bits, in hexadecimal.
std::string new_token();
/// What the store holds of a token, and looks it up by; nothing leads back from it.
std::string hash_of_token(std::string_view token);

}  // namespace tabir::auth
