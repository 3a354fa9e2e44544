// Changes to a report's own columns. Which change is allowed, and that its event and access record go with it, is for the
// caller: routes/act.cpp.
#pragma once

#include <string>

#include <soci/soci.h>

#include "store/reports.hpp"

namespace tabir::store {

/// Also remembers when the report became done.
void set_state(soci::session& sql, ReportId report, State state, Milliseconds now);
void set_visibility(soci::session& sql, ReportId report, Visibility visibility);
void set_agency(soci::session& sql, ReportId report, const std::string& agency);
void set_assignee(soci::session& sql, ReportId report, const MaybeId& assignee);

void delete_photo_request(soci::session& sql, ReportId report, const std::string& viewer);
/// Ends the grants that the grantee holds now.
void end_photo_grants(soci::session& sql, ReportId report, const std::string& grantee, Milliseconds now);

/// Of all reports: takes the viewer's pending requests away, and ends the grants that they hold now.
void delete_photo_requests_of(soci::session& sql, const std::string& viewer);
void end_photo_grants_of(soci::session& sql, const std::string& grantee, Milliseconds now);

}  // namespace tabir::store
