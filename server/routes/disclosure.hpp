// The gate: every route that shows or changes a report decides here, in the core, on the store's own facts, and leaves here
// the record of who looked. No route decides for itself.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "routes/context.hpp"
#include "store/report_rows.hpp"
#include "tabir/decision.hpp"

namespace tabir::routes {

/// A report that the caller may see, and what of it.
struct Decided {
    store::Stored stored;
    Decision decision;
};

/// Finds the report of that ticket code if it is in the caller's sight: what decide_about takes.
std::optional<store::Stored> find_in_sight(const Context& context, soci::session& sql, const Caller& caller, const std::string& ticket_code);

/// Decides. Nothing when there is no such report, or when the caller may not see it: who asks cannot tell which.
std::optional<Decided> decide_about(const Context& context, const Caller& caller, std::optional<store::Stored> stored);

/// Decides about each report and records that the caller was shown those that they may see. Runs in the caller's transaction:
/// when the record cannot be written, nothing is answered. `what`: "report", "list", "photo", "access_trail".
std::vector<Decided> decide_and_record(const Context& context, soci::session& sql, const Caller& caller,
                                       std::vector<store::Stored> reports, std::string_view what);
/// The same for one.
std::optional<Decided> decide_and_record(const Context& context, soci::session& sql, const Caller& caller,
                                         std::optional<store::Stored> stored, std::string_view what);

/// Records what the caller did to the report, or was shown of it, once that is decided.
void record(const Context& context, soci::session& sql, const Caller& caller, const store::Stored& stored,
            std::string_view what);

/// Records that the caller loaded an edition.
void record_loading(const Context& context, soci::session& sql, const Caller& caller);

/// The part in which the caller stands to this report: what the record and the history say of them.
Party party_of(const Caller& caller, const Report& report);

}  // namespace tabir::routes
