// Further passages that people masked, and the texts that a search looks in.
#pragma once

#include <string>
#include <vector>

#include <soci/soci.h>

#include "store/report_rows.hpp"

namespace tabir::store {

/// Adds the passage. No row of these ever changes or goes: nobody unmasks. `edition`: the digest of the one in force. Who masked it stands in
/// the access record of the same transaction.
void insert_passage(soci::session& sql, ReportId report, const PassageRow& row, Milliseconds at, const std::string& edition);

/// Reads the reports' passages. Those of descriptions join their reports at once.
void add_passages(soci::session& sql, std::vector<Stored>& reports);
/// The others join the follow-ups and events whose notes they are of, once these were read.
void place_note_passages(Stored& stored);

/// Makes anew what a search looks in, from the report's description and its passages.
void renew_searchable(soci::session& sql, ReportId report, const Report& now);
/// The same for every report for which it has changed: another detector may see more.
void renew_all_searchable(soci::session& sql);

}  // namespace tabir::store
