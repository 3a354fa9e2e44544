// Making, changing, ending and restoring users. Every change is recorded; one that changes nothing is not.
#pragma once

#include "administration/user_rules.hpp"

namespace tabir::administration {

/// A user of our own, who has no password yet: a reset link lets them set one.
Outcome<store::User> create_user(const Desk& desk, const Particulars& given);

/// Counts from the next request of the user's open sessions on.
Outcome<store::User> change_user(const Desk& desk, const store::User& user, const Particulars& given);

/// The user can't come in any more and holds nothing: sessions, reset link, photo requests and grants go. Reports and the history keep
/// the name, and open reports the assignee, until a ticket admin reassigns them.
Outcome<store::User> end_user(const Desk& desk, const store::User& user);

/// The user can sign in again, and gets nothing else back.
Outcome<store::User> restore_user(const Desk& desk, const store::User& user);

/// Takes whatever lets the user in or lets them see more than their tags do: sessions, reset link, photo requests and grants.
void take_everything(const Desk& desk, const std::string& user);

}  // namespace tabir::administration
