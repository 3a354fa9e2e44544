// Host names, as they stand in links and in mail addresses, disguised or not.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

/// How a sign is written: as itself between two words, with a space beside it, in brackets ("[at]", "(dot)"), as a word.
enum class Spelling : std::uint8_t { none, plain, spaced, bracketed, word };

struct Sign {
    Spelling spelling = Spelling::none;
    Index next = 0;  ///< token behind it
};

/// The point at token i, however written.
Sign dot_at(const Tokens& tokens, Index i);
/// The @ at token i, however written.
Sign at_sign_at(const Tokens& tokens, Index i);
/// The bracket at token i holds one token alone, as one does that holds a sign: a cheap look.
inline bool may_hold_sign(const Tokens& tokens, Index i) {
    return tokens.mark(i + 2, ']') || tokens.mark(i + 2, ')') || tokens.mark(i + 2, '}') || tokens.mark(i + 2, '>');
}

struct Host {
    Index last = -1;             ///< its last token
    int labels = 0;
    Index first_label = 0;       ///< tokens where the first, the last label but one, and the last begin
    Index second_level = 0;
    Index top_level = 0;
    Spelling widest = Spelling::none;  ///< the most disguised of its points
};

/// The host name whose first label begins at token i; no label when none does.
Host host_at(const Tokens& tokens, Index i);

/// The host is a public body's: under .go.id.
bool is_public_host(const Tokens& tokens, const Host& host);

}  // namespace tabir::redact
