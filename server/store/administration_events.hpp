// What was changed about users, agencies and channels. Written in the transaction of the change; no row ever changes or goes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::store {

struct AdministrationEvent {
    std::string what;     ///< "user_ended"
    std::string kind;     ///< of the subject: "user", "agency", "channel"
    std::string subject;  ///< its id
    MaybeId actor;        ///< a user; nothing: whoever sat at the command line
    std::optional<std::string> before;  ///< the members that changed, as JSON; nothing for what was made
    std::optional<std::string> after;
    Milliseconds at = 0;
};

void record_administration(soci::session& sql, const AdministrationEvent& event);

/// An event with its number, which only grows, and the names that its actor and, of a user, its subject have now.
struct RecordedAdministration {
    long long number = 0;
    AdministrationEvent event;
    MaybeId actor_name;
    MaybeId subject_name;
};

/// Whether a user other than that one was ever called so.
bool was_called(soci::session& sql, const std::string& name, const std::string& but);

/// The newest with a number below `before`, newest first; of that subject alone when one is given.
std::vector<RecordedAdministration> administration_events(soci::session& sql, const MaybeId& subject, long long before, int most);

}  // namespace tabir::store
