// What every change to one report shares: its version is the one that the caller has seen, it is done once, it is recorded, and what
// it led to is shown.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "routes/disclosure.hpp"

namespace tabir::routes {

/// A report that the caller may see, as they have seen it, in the transaction of its change.
struct Changing {
    const Context& context;
    soci::session& sql;
    const Request& request;
    const Caller& caller;
    Decided& decided;
};

/// What is asked for.
struct Change {
    /// Keeps one Idempotency-Key from standing for two changes.
    std::string what;
    /// Whether the change can itself take the report out of the caller's sight. Only then does the same request, sent again, say so
    /// when the report is; else it is not there.
    bool may_hide = false;
    /// What the record says of it: an action's code, "passage".
    std::string_view recorded;
    /// Makes it; or changes nothing, and gives the refusal.
    std::function<std::optional<Response>(const Changing&)> make;
};

/// Changes the report of the request's first capture, in one transaction with its record. Answers the report as the caller sees it
/// then, or that it is out of sight. Whatever comes of it, a caller who learns of the report is recorded.
Response change_report(const Context& context, const Request& request, const Caller& caller, const Change& change);

}  // namespace tabir::routes
