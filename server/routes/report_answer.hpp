// One report as an answer: the core's view, its validator, and what else the caller is told of it: of photo access, of further
// passages.
#pragma once

#include <string>
#include <string_view>

#include "routes/disclosure.hpp"

namespace tabir::routes {

struct ReportAnswer {
    Json body;            ///< {"report", "version", …}
    std::string version;  ///< changes exactly when what this caller sees changes, but for the access trail and the SLA band
};

/// Reads the rest of the report and reduces it to what was decided.
ReportAnswer answer_report(const Context& context, soci::session& sql, const Caller& caller, Decided& decided,
                           Language language);

/// The answer with its ETag.
Response report_response(const ReportAnswer& answer, int status = 200);
/// Says that the caller's version is this one, and shows nothing (304).
Response unchanged_response(const ReportAnswer& answer);

/// Says that the caller has seen another version (412), and shows the present one.
Response stale_response(const Request& request, const ReportAnswer& current);

/// Whether the header (If-Match, If-None-Match) names that version, with or without quotes.
bool matches(std::string_view header, std::string_view version);

}  // namespace tabir::routes
