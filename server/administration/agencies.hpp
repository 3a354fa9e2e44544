// Making, renaming, closing and reopening agencies. Every change is recorded; one that changes nothing is not.
#pragma once

#include "administration/desk.hpp"
#include "data/agency.hpp"

namespace tabir::administration {

/// Below an agency that is open, or (no parent) at the top.
Outcome<data::Agency> create_agency(const Desk& desk, const data::Agency& given);
/// Other names; the rest of an agency never changes.
Outcome<data::Agency> rename_agency(const Desk& desk, const data::Agency& agency, const std::string& id_name, const std::string& en_name);
/// Once nothing needs it: no live user, open report, agency below, nor category that goes to it first. What it has done keeps its name.
Outcome<data::Agency> close_agency(const Desk& desk, const data::Agency& agency);
/// When what it stands below is open.
Outcome<data::Agency> reopen_agency(const Desk& desk, const data::Agency& agency);

}  // namespace tabir::administration
