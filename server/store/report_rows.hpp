// How a row of `reports` becomes a core report.
#pragma once

#include <string>
#include <vector>

#include "store/query.hpp"
#include "store/reports.hpp"

namespace tabir::store {

/// A report with what only the store knows of it.
struct Stored {
    ReportId id = 0;
    Report report;
    std::vector<PhotoRequest> requests;  ///< pending, oldest first
    std::vector<PhotoGrant> grants;      ///< live, oldest first
    std::vector<PassageRow> note_passages;  ///< of texts that come with the whole report (report_reading.hpp)
};

/// Runs "SELECT … FROM reports r WHERE `where`" and gives the rows: the report's own columns, the officer and agency of its
/// last follow-up, requests and grants, the passages of its description. `where` must have been bound in `query`. What belongs to the moment `now` (sla_band,
/// live grants, reopen_window_open) is of that moment.
///
/// `viewer` is the id of whoever asks: their own pending request, if any, is the report's `photo_request_by`; else the oldest.
std::vector<Stored> select_reports(soci::session& sql, Query& query, const std::string& where, const std::string& viewer,
                                   Milliseconds now);

}  // namespace tabir::store
