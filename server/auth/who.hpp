// Who is asking: from the surface in the path, and that surface's session cookie.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app.hpp"
#include "http/http.hpp"
#include "tabir/situation.hpp"

namespace tabir::auth {

struct Caller {
    Viewer viewer;
    std::string name;     ///< of the user or citizen; empty on the portal
    std::string contact;  ///< of a citizen; empty otherwise
    bool vouched_for = false;  ///< a user of the city's sign-on, without a password of ours
};

/// "__Host-tabir-crm", "__Host-tabir-jaki".
std::string cookie_name(Surface surface);

/// The `Set-Cookie` line that gives the browser that session.
std::string session_cookie(Surface surface, std::string_view token);

/// The surface that an API path belongs to: "/api/crm/…". Nothing for any other path.
std::optional<Surface> surface_of(std::string_view path);

/// That user (crm) or citizen (jaki) as a caller; nothing when there is none, or when the user is of a sign-on that is not configured.
std::optional<Caller> caller_of(App& app, Surface surface, const std::string& subject);

/// The caller. On the portal anyone; on crm and jaki nothing without a live session (answer 401 no_session).
std::optional<Caller> who(App& app, const http::Request& request);

}  // namespace tabir::auth
