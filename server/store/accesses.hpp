// The record of who looked.
#pragma once

#include <string>
#include <vector>

#include <soci/soci.h>

#include "store/reports.hpp"

namespace tabir::store {

/// One request that showed or changed reports, or loaded an edition. `access.viewer_name` is empty for citizens and visitors: the
/// trail must not name a complainant. `edition` is the digest of the one that the request was answered under.
void record_access(soci::session& sql, const Access& access, const std::string& edition, const MaybeId& viewer,
                   const std::vector<ReportId>& shown);

/// Who looked at the report, oldest first, without the reporter's own looks: these would tell when it was filed.
std::vector<Access> access_trail(soci::session& sql, ReportId report);

}  // namespace tabir::store
