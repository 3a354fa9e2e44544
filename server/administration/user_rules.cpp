#include "administration/user_rules.hpp"

#include "administration/names.hpp"
#include "store/administration_events.hpp"
#include "store/agencies.hpp"

namespace tabir::administration {

using http::Problem;

std::optional<Refused> refuse_name(const Desk& desk, const std::string& id, const std::string& name) {
    if (!is_user_name(name)) {
        return Refused{Problem::bad_value, "name", "must be 1 to 100 bytes in one line, without a blank at either end"};
    }
    // The record is read for a name that nobody has now, and so not at each sign-on of somebody who has theirs.
    const auto namesake = store::find_user_named(desk.sql, name);
    const bool taken = namesake ? namesake->id != id : store::was_called(desk.sql, name, id);
    if (taken) return Refused{Problem::name_taken, "name"};
    return std::nullopt;
}

std::optional<Refused> refuse_agency(const Desk& desk, const std::string& agency) {
    const auto found = store::find_agency(desk.sql, agency);
    if (!found) return Refused{Problem::unknown_agency, "agency"};
    if (found->closed) return Refused{Problem::agency_closed, "agency"};
    return std::nullopt;
}

std::optional<Refused> refuse_own_tags(const Desk& desk, const store::User& user, Set<Tag> tags) {
    if (desk.actor == user.id && tags != user.tags) return Refused{Problem::own_tags, "tags"};
    return std::nullopt;
}

std::optional<Refused> refuse_own_account(const Desk& desk, const store::User& user) {
    if (desk.actor == user.id) return Refused{Problem::own_account};
    return std::nullopt;
}

std::optional<Refused> refuse_vouched_for(const store::User& user) {
    if (user.issuer) return Refused{Problem::vouched_for};
    return std::nullopt;
}

std::optional<Refused> refuse_last_administrator(const Desk& desk, const store::User& user, Set<Tag> tags) {
    const bool is_one = !user.ended && user.tags.has(Tag::administrators);
    if (!is_one || tags.has(Tag::administrators)) return std::nullopt;
    if (store::count_others_with(desk.sql, Tag::administrators, user.id) > 0) return std::nullopt;
    return Refused{Problem::last_administrator};
}

}  // namespace tabir::administration
