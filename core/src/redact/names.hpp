// Names of people, read from a given token on.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

/// Why a name is expected, the weakest reason first.
enum class Trust : std::uint8_t {
    lexicon,    ///< for no reason but its words
    role,       ///< behind a role: pelapor, petugas, saya
    honorific,  ///< behind Bapak, Ibu, Mas
    cue,        ///< behind "nama:", "a.n."
    called,     ///< behind "nama saya", "bernama": even an ordinary word with a capital is one
};

/// An Indonesian word with a verb's or a possessor's affixes: "melaporkan", "rumahnya", "dibuang".
bool is_affixed(std::string_view word);

/// Behind the name that begins at token i; i when none does.
Index name_end(const Tokens& tokens, Index i, Trust trust);

/// Behind the words for a rank, which are ordinary ones elsewhere: "Anak Agung Istri Pradnyani"; or i.
Index behind_rank(const Tokens& tokens, Index i);

/// A word of a name, or one that nothing else is known of, written like a name's.
bool looks_like_name(const Tokens& tokens, Index i, Trust trust);

/// Known as part of names and as nothing else.
bool is_plain_name(const Tokens& tokens, Index i);

/// The name of a historical or cultural figure stands at i.
bool is_figure(const Tokens& tokens, Index i);

}  // namespace tabir::redact
