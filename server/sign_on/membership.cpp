#include "sign_on/membership.hpp"

#include "administration/events.hpp"
#include "administration/told.hpp"
#include "administration/users.hpp"

namespace tabir::sign_on {
namespace {

using administration::Desk;
using administration::told;
using administration::What;

std::optional<std::string> refusal_of(const Desk& desk, const std::optional<store::User>& known, const store::User& claimed) {
    if (known && known->ended) return "the user was ended here";
    if (administration::refuse_name(desk, claimed.id, claimed.name)) return "somebody else here has the name";
    if (administration::refuse_agency(desk, claimed.agency)) return "the user's agency is closed";
    if (known && administration::refuse_last_administrator(desk, *known, claimed.tags)) return "there would be no administrator any more";
    return std::nullopt;
}

void update(const Desk& desk, const store::User& before, const store::User& after) {
    if (told(before).dump() == told(after).dump()) return;
    store::update_user(desk.sql, after);
    administration::record(desk, What::user_changed, after.id, told(before), told(after));
}

}  // namespace

std::optional<std::string> refuse_to_admit(App& app, const store::User& user) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const Desk desk{sql, app.sessions, user.id, app.now()};
    const auto known = store::find_user(sql, user.id);
    if (auto reason = refusal_of(desk, known, user)) return reason;
    if (known) {
        update(desk, *known, user);
    } else {
        store::insert_user(sql, user, std::nullopt);
        administration::record(desk, What::user_created, user.id, Json(), told(user));
    }
    transaction.commit();
    return std::nullopt;
}

bool shut_out(App& app, const std::string& id) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const Desk desk{sql, app.sessions, id, app.now()};
    const auto user = store::find_user(sql, id);
    if (!user) return false;
    administration::take_everything(desk, id);
    // Who administered last keeps the tag, and gets no use of it: nobody lets them in. Else nobody could be made administrator any more.
    if (!user->ended && !administration::refuse_last_administrator(desk, *user, {})) {
        store::User bare = *user;
        bare.tags = {};
        update(desk, *user, bare);
    }
    transaction.commit();
    return true;
}

}  // namespace tabir::sign_on
