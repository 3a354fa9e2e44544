// One report, read in two steps: first what a decision needs, then the rest of it for those who may see it.
#pragma once

#include <optional>
#include <string>

#include "store/report_rows.hpp"
#include "tabir/sight.hpp"

namespace tabir::store {

/// The report of that (canonical) code with its own columns and the facts of a decision.
std::optional<Stored> find_report(soci::session& sql, const std::string& ticket_code, const std::string& viewer,
                                  Milliseconds now);
/// The same by the store's number.
std::optional<Stored> find_report(soci::session& sql, ReportId id, const std::string& viewer, Milliseconds now);

/// The report of that code, if the viewer may see it. The query itself passes over any other: nothing of it is read, and it takes as long as
/// one that is not there.
std::optional<Stored> find_in_sight(soci::session& sql, const std::string& ticket_code, const Sight& sight, const Viewer& viewer,
                                    Milliseconds now);

/// What a report holds beyond its own columns.
struct Parts {
    bool photos = true;
    bool followups = true;
    bool events = true;
    bool accesses = true;
};
void read_parts(soci::session& sql, Stored& stored, const Parts& parts);

}  // namespace tabir::store
