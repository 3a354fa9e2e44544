// Each finder notes the spans of its kind among the tokens that are still free. They are kept out of the function that calls them: all
// in one would be so large that a browser takes a third of a second to translate it well.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

[[gnu::noinline]] void find_links(Tokens& tokens);
[[gnu::noinline]] void find_mail(Tokens& tokens);
[[gnu::noinline]] void find_handles(Tokens& tokens);
[[gnu::noinline]] void find_network(Tokens& tokens);      ///< IPv4 and IPv6 addresses
[[gnu::noinline]] void find_positions(Tokens& tokens);    ///< pairs of coordinates
[[gnu::noinline]] void find_birth_dates(Tokens& tokens);
[[gnu::noinline]] void find_plates(Tokens& tokens);
[[gnu::noinline]] void find_passports(Tokens& tokens);
[[gnu::noinline]] void find_addresses(Tokens& tokens);
[[gnu::noinline]] void find_people(Tokens& tokens);
[[gnu::noinline]] void find_conditions(Tokens& tokens);   ///< of health

}  // namespace tabir::redact
