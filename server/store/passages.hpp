// Further passages that people masked, and the texts that a search looks in.
#pragma once

#include <string>
#include <vector>

#include <soci/soci.h>

#include "store/report_rows.hpp"

namespace tabir::store {

/// A passage of one of a report's texts.
struct PassageRow {
    FreeText text = FreeText::description;
    std::size_t index = 0;  ///< of its follow-up or event in the report; 0 for the description
    Passage passage;
};

/// Adds it. No row of these ever changes or goes: nobody unmasks. `edition`: the digest of the one in force. Who masked it stands in
/// the access record of the same transaction.
void insert_passage(soci::session& sql, ReportId report, const PassageRow& row, Milliseconds at, const std::string& edition);

/// Adds to each report the passages of its description.
void add_description_passages(soci::session& sql, std::vector<Stored>& reports);
/// Adds to the report's follow-ups and events the passages of their notes.
void add_note_passages(soci::session& sql, Stored& stored);

/// Makes anew what a search looks in, from the report's description and its passages.
void renew_searchable(soci::session& sql, ReportId report, const Report& now);
/// The same for every report for which it has changed: another detector may see more.
void renew_all_searchable(soci::session& sql);

}  // namespace tabir::store
