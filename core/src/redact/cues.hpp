// What kind of number a text announces.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

/// The kind of number that a word announces; the values of the lexicon's cue words.
enum class Cue : std::uint8_t {
    none,
    nik,
    kk,
    npwp,
    bpjs,
    card,
    passport,
    phone,
    bank,      ///< an account at a bank that is named, or "rekening"
    transfer,  ///< money is sent: an account, or a wallet's phone number
    nip,
    nisn,
    sim,
    pln,
    water,
    record,    ///< a patient's medical record
    transit,   ///< a card for transport, e-money
    member,    ///< "peserta": of the health insurance
    customer,  ///< "pelanggan": of PLN or the waterworks
    process,   ///< order, invoice, receipt, ticket, contract, virtual account: not a person's number
};

/// The cues before and behind a number, the nearer first.
struct Cues {
    Cue before = Cue::none;
    Cue farther = Cue::none;
    Cue behind = Cue::none;
    bool served = false;  ///< a number such as `before` announces stands between already
};

/// Tokens from a number's first to the farthest before it that can say what it is.
inline constexpr Index cue_reach = 16;

/// The token may say what a number behind it is: a cue does, and another number that was found.
inline bool says_something(const Tokens& tokens, Index i) { return tokens.is(i, Is::cue) || tokens.taken(i); }

/// What a number is said to be before its first token; `behind` is left open. None if nothing in reach says something.
Cues cues_before(const Tokens& tokens, Index first);
/// What a number is said to be behind its last token.
Cue cue_behind(const Tokens& tokens, Index last);

/// Behind a number's last token words in brackets say what it is, whatever stands before: "A (KTP) dan B (KK)".
bool is_named_behind(const Tokens& tokens, Index last);

/// What the word at i announces; looks at its neighbours for cues of two words ("kartu keluarga").
Cue cue_at(const Tokens& tokens, Index i);

/// The point at i is a full stop, and not the point of "no." or "telp.".
bool is_full_stop(const Tokens& tokens, Index i);

/// A full stop, a question mark, an exclamation mark.
inline bool ends_sentence(const Tokens& tokens, Index i) {
    return tokens.mark(i, '!') || tokens.mark(i, '?') || (tokens.mark(i, '.') && is_full_stop(tokens, i));
}

}  // namespace tabir::redact
