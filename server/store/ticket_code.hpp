// Ticket codes: "K7QX-M4TD". Seven random characters and a check character, so that one wrong or two swapped neighbouring
// characters, heard over the phone, are noticed. The code says nothing about date, order or number of reports.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tabir::store {

/// A new random code (35 bits) from libsodium. That it is free is for the caller to see to.
std::string new_ticket_code();

/// The code as it is stored, from what a person typed: any case, with or without hyphens and spaces, O for 0, I and L for 1.
/// Nothing when it is no code: wrong length, foreign characters, or a wrong check character.
std::optional<std::string> read_ticket_code(std::string_view typed);

/// The check character of seven characters of the alphabet.
char ticket_check(std::string_view seven);

}  // namespace tabir::store
