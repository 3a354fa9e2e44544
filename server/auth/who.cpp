#include "auth/who.hpp"

#include "store/users.hpp"

namespace tabir::auth {
namespace {

constexpr Milliseconds proof_life = Milliseconds{5} * 60 * 1000;

/// One of our own, or one of the city's sign-on as configured now.
bool is_known(const std::optional<std::string>& issuer, const std::optional<config::SignOn>& sign_on) {
    return !issuer || (sign_on && sign_on->issuer == *issuer);
}

std::optional<Caller> crm_caller(App& app, const Session& session) {
    soci::session sql(app.database.pool());
    const auto user = store::find_user(sql, session.subject);
    if (!user || user->ended || !is_known(user->issuer, app.config.sign_on)) return std::nullopt;
    const bool vouched_for = user->issuer.has_value();
    const bool factor_needed = !vouched_for && factor_is_required(sql) && !app.factors.holds(sql, user->id);
    return Caller{{Surface::crm, user->id, user->tags, user->agency}, user->name, "", session.id, session.proved, factor_needed, vouched_for};
}

std::optional<Caller> jaki_caller(App& app, const Session& session) {
    soci::session sql(app.database.pool());
    const auto citizen = store::find_citizen(sql, session.subject);
    if (!citizen) return std::nullopt;
    return Caller{{Surface::jaki, citizen->id, {}, ""}, citizen->name, citizen->contact, session.id, session.proved};
}

}  // namespace

std::string cookie_name(Surface surface) { return "__Host-tabir-" + std::string(code(surface)); }

std::optional<Surface> surface_of(std::string_view path) {
    constexpr std::string_view api = "/api/";
    if (path.substr(0, api.size()) != api) return std::nullopt;
    path.remove_prefix(api.size());
    return word_of<Surface>(path.substr(0, path.find('/')));
}

std::optional<Caller> caller_of(App& app, Surface surface, const Session& session) {
    return surface == Surface::crm ? crm_caller(app, session) : jaki_caller(app, session);
}

std::optional<Caller> who(App& app, const http::Request& request) {
    auto caller = who_even_without_factor(app, request);
    if (caller && caller->factor_needed) return std::nullopt;
    return caller;
}

std::optional<Caller> who_even_without_factor(App& app, const http::Request& request) {
    const auto surface = surface_of(request.path);
    if (!surface) return std::nullopt;
    if (*surface == Surface::portal) return Caller{};
    const auto token = request.cookie(cookie_name(*surface));
    if (!token) return std::nullopt;
    const auto session = app.sessions.find(*surface, *token);
    if (!session) return std::nullopt;
    return caller_of(app, *surface, *session);
}

bool has_just_proved(const App& app, const Caller& caller) { return app.now() - caller.proved < proof_life; }

http::Response step_up_needed(App& app, soci::session& sql, const http::Request& request, const Caller& caller) {
    Json extra = Json::object();
    extra.set("proof", caller.vouched_for ? "sign_on" : app.factors.holds(sql, caller.viewer.id) ? "code" : "password");
    return http::problem(request, http::Problem::step_up_needed, extra);
}

}  // namespace tabir::auth
