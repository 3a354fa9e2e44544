// The city's agencies. No row ever goes: users, reports and the history name them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "data/agency.hpp"

namespace tabir::store {

/// A parent comes before what stands below it.
std::vector<data::Agency> all_agencies(soci::session& sql);
std::optional<data::Agency> find_agency(soci::session& sql, const std::string& id);

void insert_agency(soci::session& sql, const data::Agency& agency);
/// Names, and whether it is closed; the rest of an agency never changes.
void update_agency(soci::session& sql, const data::Agency& agency);

/// What still needs an agency.
struct AgencyUse {
    int users = 0;     ///< that have not ended
    int reports = 0;   ///< neither done nor declined nor withdrawn
    int agencies = 0;  ///< right below it, and not closed
};
AgencyUse use_of_agency(soci::session& sql, const std::string& id);

}  // namespace tabir::store
