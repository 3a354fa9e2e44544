#include "auth/session_answer.hpp"

namespace tabir::auth {
namespace {

std::string agency_name(App& app, const std::string& id, Language language) {
    const auto reference = app.registers.now();
    const data::Agency* agency = reference->agency(id);
    if (!agency) return id;
    return language == Language::id ? agency->id_name : agency->en_name;
}

Json user_json(App& app, const Caller& caller, Language language) {
    Json user = Json::object();
    user.set("id", caller.viewer.id);
    user.set("name", caller.name);
    if (caller.viewer.surface != Surface::crm) return user;
    user.set("agency", caller.viewer.agency);
    user.set("agency_name", agency_name(app, caller.viewer.agency, language));
    Json tags = Json::array();
    for_each(caller.viewer.tags, [&](Tag tag) { tags.push(code(tag)); });
    user.set("tags", std::move(tags));
    user.set("vouched_for", caller.vouched_for);
    return user;
}

}  // namespace

http::Response session_answer(App& app, const http::Request& request, const Caller& caller) {
    Json body = Json::object();
    body.set("user", user_json(app, caller, request.language()));
    body.set("idle_minutes", static_cast<int>(idle_end / 60'000));
    if (caller.viewer.surface == Surface::crm) body.set("factor_needed", caller.factor_needed);
    return http::json_answer(body);
}

http::Response session_answer(App& app, const http::Request& request, Surface surface, const std::string& token) {
    const auto session = app.sessions.find(surface, token);
    http::Response response = session_answer(app, request, caller_of(app, surface, session.value()).value());
    response.headers.emplace_back("Set-Cookie", cookie_line(surface, token));
    return response;
}

void end_present_session(App& app, const http::Request& request, Surface surface) {
    if (const auto old = request.cookie(cookie_name(surface))) app.sessions.close(surface, *old);
}

std::string cookie_line(Surface surface, std::string_view value, std::string_view more) {
    return cookie_name(surface) + "=" + std::string(value) + "; Path=/; Secure; HttpOnly; SameSite=Strict" + std::string(more);
}

}  // namespace tabir::auth
