#include "auth/who.hpp"

#include "store/users.hpp"

namespace tabir::auth {
namespace {

/// One of our own, or one of the city's sign-on as configured now.
bool is_known(const std::optional<std::string>& issuer, const std::optional<config::SignOn>& sign_on) {
    return !issuer || (sign_on && sign_on->issuer == *issuer);
}

std::optional<Caller> crm_caller(App& app, const std::string& id) {
    soci::session sql(app.database.pool());
    const auto user = store::find_user(sql, id);
    if (!user || !is_known(user->issuer, app.config.sign_on)) return std::nullopt;
    return Caller{{Surface::crm, user->id, user->tags, user->agency}, user->name, "", user->issuer.has_value()};
}

std::optional<Caller> jaki_caller(App& app, const std::string& id) {
    soci::session sql(app.database.pool());
    const auto citizen = store::find_citizen(sql, id);
    if (!citizen) return std::nullopt;
    return Caller{{Surface::jaki, citizen->id, {}, ""}, citizen->name, citizen->contact, false};
}

}  // namespace

std::string cookie_name(Surface surface) { return "__Host-tabir-" + std::string(code(surface)); }

std::string session_cookie(Surface surface, std::string_view token) {
    return cookie_name(surface) + "=" + std::string(token) + "; Path=/; Secure; HttpOnly; SameSite=Strict";
}

std::optional<Surface> surface_of(std::string_view path) {
    constexpr std::string_view api = "/api/";
    if (path.substr(0, api.size()) != api) return std::nullopt;
    path.remove_prefix(api.size());
    return word_of<Surface>(path.substr(0, path.find('/')));
}

std::optional<Caller> caller_of(App& app, Surface surface, const std::string& subject) {
    return surface == Surface::crm ? crm_caller(app, subject) : jaki_caller(app, subject);
}

std::optional<Caller> who(App& app, const http::Request& request) {
    const auto surface = surface_of(request.path);
    if (!surface) return std::nullopt;
    if (*surface == Surface::portal) return Caller{};
    const auto token = request.cookie(cookie_name(*surface));
    if (!token) return std::nullopt;
    const auto subject = app.sessions.subject(*surface, *token);
    if (!subject) return std::nullopt;
    return caller_of(app, *surface, *subject);
}

}  // namespace tabir::auth
