#include "sign_on/routes.hpp"

#include <algorithm>
#include <memory>

#include <spdlog/spdlog.h>

#include "auth/browser.hpp"
#include "auth/proof.hpp"
#include "auth/session_answer.hpp"
#include "auth/who.hpp"
#include "sign_on/callback.hpp"
#include "sign_on/mapping.hpp"
#include "sign_on/membership.hpp"

namespace tabir::sign_on {
namespace {

using http::Request;
using http::Response;

constexpr std::string_view attempt_cookie = "__Host-tabir-sign-on";

/// What the routes share.
struct Desk {
    Desk(App& of, const config::SignOn& configured) : app(of), provider(configured, of.now) {
        soci::session sql(app.database.pool());
        key = store::secret_key(sql, "key.sign-on");
    }

    App& app;
    Provider provider;
    store::Key key{};
};

Response redirect(const std::string& address) {
    Response response;
    response.status = 303;
    response.headers.emplace_back("Location", address);
    return response;
}

/// Lax, where sessions are Strict: the way back from the provider begins at another site, and the cookie must come along.
void set_attempt_cookie(Response& response, const std::string& value, Milliseconds life) {
    response.headers.emplace_back("Set-Cookie", std::string(attempt_cookie) + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=" +
                                                    std::to_string(life / 1000));
}

/// To the page that says how it ended. The page is ours: its own requests carry the Strict session cookie, which the browser would not
/// send along on a way that began at another site.
Response to_page(const std::string& outcome) {
    Response response = redirect("/crm/#/sign-on/" + outcome);
    set_attempt_cookie(response, "", 0);
    return response;
}

/// `user`: whose account here it is, where one is known.
Response refuse(App& app, const Request& request, const Error& error, const MaybeId& user = std::nullopt) {
    if (error.code == "unavailable") return to_page("unavailable");
    spdlog::warn("a sign-on was refused: {}", error.message);
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    auth::record_event(sql, {auth::EventKind::sign_on_refused, user, std::nullopt, auth::browser_of(request), app.now()});
    transaction.commit();
    return to_page("refused");
}

Response offer(bool offered) {
    Json body = Json::object();
    body.set("offered", offered);
    return http::json_answer(body);
}

Response depart(Desk& desk, std::optional<StepUp> step_up) {
    const auto metadata = desk.provider.metadata();
    if (!metadata) return to_page("unavailable");
    const Attempt attempt = new_attempt(desk.app.now(), std::move(step_up));
    Response response = redirect(desk.provider.authorization_address(*metadata, attempt));
    set_attempt_cookie(response, sealed(desk.key, attempt), attempt_life);
    return response;
}

Response begin(Desk& desk, const Request&) { return depart(desk, std::nullopt); }

Response begin_step_up(Desk& desk, const Request& request) {
    const auto caller = auth::who(desk.app, request);
    if (!caller || !caller->vouched_for) return http::problem(request, http::Problem::no_session);
    return depart(desk, StepUp{caller->viewer.id, *request.cookie(auth::cookie_name(Surface::crm))});
}

/// The session in which a step-up was asked for, while it lives.
std::optional<auth::Session> asking_session(App& app, const StepUp& step_up) {
    const auto session = app.sessions.find(Surface::crm, step_up.session);
    return session && session->subject == step_up.user ? session : std::nullopt;
}

Response done(const std::string& token) {
    Response response = to_page("done");
    response.headers.emplace_back("Set-Cookie", auth::cookie_line(Surface::crm, token));
    return response;
}

/// A new session. It counts as proved since the user proved it to the provider; where that does not say when, as never.
Response enter(App& app, const Request& request, const store::User& user, const Identity& identity) {
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const Milliseconds proved = std::min(identity.proven_at.value_or(0), app.now());
    const std::string token = app.sessions.open(sql, {Surface::crm, user.id}, auth::browser_of(request), proved);
    auth::record_own(app, sql, request, auth::EventKind::signed_in_by_sign_on, user.id);
    transaction.commit();
    return done(token);
}

/// The same session, proved anew.
Response go_on(App& app, const Request& request, const StepUp& step_up) {
    const auto session = asking_session(app, step_up);
    if (!session) return refuse(app, request, {"refused", "", "the session that asked for a proof has ended"});
    soci::session sql(app.database.pool());
    store::WriteTransaction transaction(sql);
    const std::string token = app.sessions.renew(sql, session->id);
    auth::record_own(app, sql, request, auth::EventKind::stepped_up, step_up.user);
    transaction.commit();
    return done(token);
}

/// Shuts the user out, and tells nobody but the record why.
Response refuse_user(App& app, const Request& request, const std::string& id, const std::string& reason) {
    return refuse(app, request, {"refused", "", reason}, shut_out(app, id) ? MaybeId(id) : std::nullopt);
}

Response come_back(Desk& desk, const Request& request) {
    App& app = desk.app;
    const auto cookie = request.cookie(attempt_cookie);
    const auto attempt = cookie ? opened(desk.key, *cookie, app.now()) : std::nullopt;
    if (!attempt) return refuse(app, request, {"refused", "", "this browser has not set out, or too long ago"});
    const auto arrived = arrival(desk.provider, *attempt, request, app.now());
    if (!arrived) return refuse(app, request, arrived.error());

    const config::SignOn& configured = desk.provider.configured();
    const std::string id = user_id(configured.issuer, arrived->identity.subject);
    if (attempt->step_up && attempt->step_up->user != id) return refuse(app, request, {"refused", "", "another user came back"});
    const auto user = mapped_user(arrived->claims, configured, arrived->identity.subject);
    if (!user) return refuse_user(app, request, id, "the mapping has nothing for the user");
    if (const auto reason = refuse_to_admit(app, *user)) return refuse_user(app, request, id, *reason);
    return attempt->step_up ? go_on(app, request, *attempt->step_up) : enter(app, request, *user, arrived->identity);
}

Response end(Desk& desk, const Request&) {
    const auto metadata = desk.provider.metadata();
    return redirect(metadata ? desk.provider.end_address(*metadata) : "/crm/");
}

}  // namespace

std::vector<http::Route> routes(App& app) {
    using http::Body;
    const bool offered = app.config.sign_on.has_value();
    std::vector<http::Route> all = {{"GET", "/api/crm/sign-on/offer", Body::none, [offered](const Request&) { return offer(offered); }}};
    if (!offered) return all;
    const auto desk = std::make_shared<Desk>(app, *app.config.sign_on);
    const auto at_desk = [&desk](Response (*function)(Desk&, const Request&)) {
        return [desk, function](const Request& request) { return function(*desk, request); };
    };
    all.push_back({"GET", "/api/crm/sign-on", Body::none, at_desk(begin)});
    all.push_back({"GET", "/api/crm/sign-on/step-up", Body::none, at_desk(begin_step_up)});
    all.push_back({"GET", "/api/crm/sign-on/callback", Body::none, at_desk(come_back), true});
    all.push_back({"GET", "/api/crm/sign-on/end", Body::none, at_desk(end)});
    return all;
}

}  // namespace tabir::sign_on
