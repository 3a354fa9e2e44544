#include "administration/users.hpp"

#include <array>

#include <sodium.h>

#include "administration/events.hpp"
#include "administration/told.hpp"
#include "auth/reset_links.hpp"
#include "hex.hpp"
#include "store/report_changes.hpp"

namespace tabir::administration {
namespace {

std::string new_id() {
    std::array<unsigned char, 16> random{};
    randombytes_buf(random.data(), random.size());
    return "u" + to_hex(random);
}

std::optional<Refused> refuse_change(const Desk& desk, const store::User& user, const Particulars& given) {
    if (auto refused = refuse_vouched_for(user)) return refused;
    if (auto refused = refuse_name(desk, user.id, given.name)) return refused;
    if (given.agency != user.agency) {
        if (auto refused = refuse_agency(desk, given.agency)) return refused;
    }
    if (auto refused = refuse_own_tags(desk, user, given.tags)) return refused;
    return refuse_last_administrator(desk, user, given.tags);
}

}  // namespace

void take_everything(const Desk& desk, const std::string& user) {
    desk.sessions.end_others(desk.sql, {Surface::crm, user}, "");
    auth::drop_reset_link(desk.sql, user);
    store::delete_photo_requests_of(desk.sql, user);
    store::end_photo_grants_of(desk.sql, user, desk.now);
}

Outcome<store::User> create_user(const Desk& desk, const Particulars& given) {
    store::User user{new_id(), given.name, given.agency, given.tags};
    if (auto refused = refuse_name(desk, user.id, given.name)) return *refused;
    if (auto refused = refuse_agency(desk, given.agency)) return *refused;
    store::insert_user(desk.sql, user, std::nullopt);
    record(desk, What::user_created, user.id, Json(), told(user));
    return user;
}

Outcome<store::User> change_user(const Desk& desk, const store::User& user, const Particulars& given) {
    if (auto refused = refuse_change(desk, user, given)) return *refused;
    store::User changed = user;
    changed.name = given.name;
    changed.agency = given.agency;
    changed.tags = given.tags;
    if (told(changed).dump() == told(user).dump()) return user;
    store::update_user(desk.sql, changed);
    record(desk, What::user_changed, user.id, told(user), told(changed));
    return changed;
}

Outcome<store::User> end_user(const Desk& desk, const store::User& user) {
    if (user.ended) return user;
    if (auto refused = refuse_own_account(desk, user)) return *refused;
    if (auto refused = refuse_last_administrator(desk, user, {})) return *refused;
    store::User ended = user;
    ended.ended = desk.now;
    store::set_ended(desk.sql, user.id, ended.ended);
    take_everything(desk, user.id);
    record(desk, What::user_ended, user.id, told(user), told(ended));
    return ended;
}

Outcome<store::User> restore_user(const Desk& desk, const store::User& user) {
    if (!user.ended) return user;
    if (auto refused = refuse_agency(desk, user.agency)) return *refused;
    store::User restored = user;
    restored.ended = std::nullopt;
    store::set_ended(desk.sql, user.id, std::nullopt);
    // Once more: a request that was under way while the user was ended may have left something behind.
    take_everything(desk, user.id);
    record(desk, What::user_restored, user.id, told(user), told(restored));
    return restored;
}

}  // namespace tabir::administration
