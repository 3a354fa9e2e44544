// Sessions: one's own, which there are and ending them; and those of a user, which an administrator ends.
#include "auth/browser.hpp"
#include "auth/handlers.hpp"
#include "auth/proof.hpp"
#include "store/users.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::auth {
namespace {

using http::Problem;
using http::Request;
using http::Response;

Holder holder_of(const Caller& caller) { return {Surface::crm, caller.viewer.id}; }

Response done() {
    Response response;
    response.status = 204;
    return response;
}

}  // namespace

Response get_sessions(App& app, const Request& request, const Caller& caller) {
    if (auto refusal = refuse_query(request)) return *std::move(refusal);
    soci::session sql(app.database.pool());
    Json items = Json::array();
    for (const Session& session : app.sessions.all_of(sql, holder_of(caller))) {
        Json item = Json::object();
        item.set("id", session.id);
        item.set("begun", wall_time(session.begun));
        item.set("seen", wall_time(session.seen));
        item.set("browser", session.browser);
        item.set("current", session.id == caller.session);
        items.push(std::move(item));
    }
    Json body = Json::object();
    body.set("items", std::move(items));
    return http::json_answer(body);
}

Response delete_one_session(App& app, const Request& request, const Caller& caller) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    if (!app.sessions.end(sql, holder_of(caller), request.captures[0])) return http::problem(request, Problem::not_found);
    record_own(app, sql, request, EventKind::session_ended, caller.viewer.id);
    transaction.commit();
    return done();
}

Response delete_other_sessions(App& app, const Request& request, const Caller& caller) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    app.sessions.end_others(sql, holder_of(caller), caller.session);
    record_own(app, sql, request, EventKind::sessions_ended, caller.viewer.id);
    transaction.commit();
    return done();
}

Response delete_sessions_of(App& app, const Request& request, const Caller& caller) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const auto user = store::find_user(sql, request.captures[0]);
    if (!user) return http::problem(request, Problem::not_found);
    app.sessions.end_others(sql, {Surface::crm, user->id}, "");
    record_event(sql, {EventKind::sessions_ended, user->id, caller.viewer.id, browser_of(request), app.now()});
    transaction.commit();
    return done();
}

}  // namespace tabir::auth
