// Each finder notes the spans of its kind among the tokens that are still free.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

void find_links(Tokens& tokens);
void find_mail(Tokens& tokens);
void find_handles(Tokens& tokens);
void find_network(Tokens& tokens);      ///< IPv4 and IPv6 addresses
void find_positions(Tokens& tokens);    ///< pairs of coordinates
void find_birth_dates(Tokens& tokens);
void find_plates(Tokens& tokens);
void find_passports(Tokens& tokens);
void find_addresses(Tokens& tokens);
void find_people(Tokens& tokens);
void find_conditions(Tokens& tokens);   ///< of health

}  // namespace tabir::redact
