#include "sign_on/membership.hpp"

namespace tabir::sign_on {

bool admit(App& app, const store::User& user) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto namesake = store::find_user_named(sql, user.name);
    if (namesake && namesake->id != user.id) return false;
    if (store::find_user(sql, user.id)) {
        store::update_user(sql, user);
    } else {
        store::insert_user(sql, user, std::nullopt);
    }
    transaction.commit();
    return true;
}

bool shut_out(App& app, const std::string& id) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    auto user = store::find_user(sql, id);
    if (!user) return false;
    user->tags = {};
    store::update_user(sql, *user);
    app.sessions.end_others(sql, {Surface::crm, id}, "");
    transaction.commit();
    return true;
}

}  // namespace tabir::sign_on
