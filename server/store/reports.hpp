// Reports in the store: written whole, read whole. What of a report leaves is for the core to say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::store {

/// The store's own number of a report. Never leaves.
using ReportId = long long;

/// Somebody asks for the photo, and nobody has decided yet.
struct PhotoRequest {
    std::string viewer;
    std::string reason;
    Milliseconds at = 0;
};

/// Somebody may see the photo until then.
struct PhotoGrant {
    std::string grantee;
    std::string grantor;  ///< never the grantee
    std::string reason;
    Milliseconds at = 0;
    Milliseconds until = 0;
};

/// A passage of one of a report's texts.
struct PassageRow {
    FreeText text = FreeText::description;
    std::size_t index = 0;  ///< of its follow-up or event in the report; 0 for the description
    Passage passage;
};

/// Writes the report with its photos (which must be there, unattached), follow-ups, events and accesses. The report's
/// `photo_request_by`, `photo_grants`, `sla_band`, `reopen_window_open` and passages are not read: requests and grants come with
/// their reasons beside it, passages come later, the rest follows from the times. `edition` is the digest of the one under which it all came about. Throws
/// when the ticket code is taken.
ReportId insert_report(soci::session& sql, const Report& report, const std::string& edition,
                       const std::vector<PhotoRequest>& requests = {}, const std::vector<PhotoGrant>& grants = {});

/// When the reporter filed the last report but `others`, if that was after `since`.
std::optional<Milliseconds> filed_before_others(soci::session& sql, const std::string& reporter, int others, Milliseconds since);

void insert_photo_request(soci::session& sql, ReportId report, const PhotoRequest& request);
void insert_photo_grant(soci::session& sql, ReportId report, const PhotoGrant& grant);

/// Adds the step to the report's history. `edition`: the digest of the one that allowed it. `subject`: the user whose photo access
/// it is about, if it is about one.
void insert_event(soci::session& sql, ReportId report, const Event& event, const std::string& edition,
                  const MaybeId& subject = std::nullopt);

/// Adds the follow-up with its photos, and makes its officer the accountable one.
void insert_followup(soci::session& sql, ReportId report, const Followup& followup);

}  // namespace tabir::store
