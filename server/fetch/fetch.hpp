// Small documents from others, through libcurl: bounded in time and size, no redirect followed, no proxy, no cookie.
#pragma once

#include <optional>
#include <string>

#include "fetch/address.hpp"

namespace tabir::fetch {

inline constexpr long longest_ms = 5'000;              ///< for a whole request
inline constexpr std::size_t max_bytes = 256 * 1024;   ///< of an answer's body

/// The body of a plain 200 answer to a GET; nothing when there is no such answer, or the address is not safe (address.hpp).
std::optional<std::string> get(const std::string& address);

/// Who asks, by HTTP Basic as RFC 6749 section 2.3.1 writes it.
struct Client {
    std::string id;
    std::string secret;
};

struct Answer {
    long status = 0;
    std::string body;
};

/// The answer to a form sent by POST, whatever its status; nothing when there was none.
std::optional<Answer> post_form(const std::string& address, const Fields& fields, const Client& client);

}  // namespace tabir::fetch
