// The rules that no change of a user gets around, each by itself. Nothing: the rule lets the change through.
#pragma once

#include <optional>

#include "administration/desk.hpp"
#include "store/users.hpp"

namespace tabir::administration {

/// What an administrator says about a user.
struct Particulars {
    std::string name;
    std::string agency;
    Set<Tag> tags;
};

/// A name that can be one, and that nobody else has or had: what stands in the history under a name stays one person's.
std::optional<Refused> refuse_name(const Desk& desk, const std::string& id, const std::string& name);
/// An agency that is there, and takes people.
std::optional<Refused> refuse_agency(const Desk& desk, const std::string& agency);
/// Nobody gives or takes a tag of their own.
std::optional<Refused> refuse_own_tags(const Desk& desk, const store::User& user, Set<Tag> tags);
/// Nobody ends themselves.
std::optional<Refused> refuse_own_account(const Desk& desk, const store::User& user);
/// Name, agency and tags of a user of the city's sign-on come from its claims.
std::optional<Refused> refuse_vouched_for(const store::User& user);
/// Somebody who has not ended holds the tag `administrators`, also when this user holds only `tags` any more (none: has ended).
std::optional<Refused> refuse_last_administrator(const Desk& desk, const store::User& user, Set<Tag> tags);

}  // namespace tabir::administration
