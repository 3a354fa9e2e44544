// What introduces a name: titles, "nama saya", roles.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

/// Bapak, Ibu, H., dr.: those that are other words too need their point and a capital behind.
bool is_honorific(const Tokens& tokens, Index i);
/// Behind all honorifics from token i on, with their points.
Index behind_honorifics(const Tokens& tokens, Index i);

/// Behind RT 05/RW 02 and its head's honorific: the head is a volunteer.
Index behind_neighbourhood(const Tokens& tokens, Index i);

/// Behind "nama saya", "a.n.", "my name is", or i when none of these stands there.
Index behind_name_cue(const Tokens& tokens, Index i);
/// The name cue at i calls somebody: "bernama", "nama saya", and no mere label.
bool is_calling(const Tokens& tokens, Index i);

/// Where the name of the role's holder may begin: "petugas Budi", "tukang parkir Rendi", "Pihak II: ...".
Index behind_role(const Tokens& tokens, Index i);

}  // namespace tabir::redact
