// The head of a request, read strictly: whatever two readers could understand differently is refused.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

#include "http/http.hpp"

namespace tabir::http {

inline constexpr std::size_t max_head_bytes = 16 * 1024;
inline constexpr std::size_t max_headers = 64;

struct Head {
    Request request;               ///< without body, address and captures
    std::size_t body_bytes = 0;    ///< announced by Content-Length
    bool keep_alive = true;        ///< the caller wants to go on with this connection
    bool awaits_continue = false;  ///< the caller sends the body once told so
};

/// Reads a head up to and including its empty line. Refused: any bare CR or LF, folded lines, control characters, names that
/// are no tokens, more than `max_headers`, a header twice that may come once, no Host, both a length and a transfer encoding
/// (bad_request); a transfer encoding, or POST without a length (length_required); an encoded body (wrong_media_type); a body
/// on GET, HEAD or DELETE (bad_request).
std::variant<Head, Problem> parse_head(std::string_view text);

}  // namespace tabir::http
