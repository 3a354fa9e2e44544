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
    std::string session{};      ///< its id; empty on the portal
    Milliseconds proved = 0;    ///< when they last proved who they are
    bool factor_needed = false; ///< a second factor is required, and they have none: they may set it up and nothing else
    bool vouched_for = false;   ///< by the city's sign-on, where they prove who they are: no password or second factor of ours
};

/// "__Host-tabir-crm", "__Host-tabir-jaki".
std::string cookie_name(Surface surface);

/// The surface that an API path belongs to: "/api/crm/…". Nothing for any other path.
std::optional<Surface> surface_of(std::string_view path);

/// Whose session that is; nothing when the user (crm) or citizen (jaki) is not there, or when the user has ended or is of a
/// sign-on that is not configured.
std::optional<Caller> caller_of(App& app, Surface surface, const Session& session);

/// The caller. On the portal anyone; on crm and jaki nothing without a live session (answer 401 no_session), nor while a required
/// second factor is missing.
std::optional<Caller> who(App& app, const http::Request& request);

/// The same, with whoever still has to set up a second factor: for the few routes that this takes.
std::optional<Caller> who_even_without_factor(App& app, const http::Request& request);

/// Whether the caller proved who they are within the last five minutes.
bool has_just_proved(const App& app, const Caller& caller);
/// Answer to somebody who may, once they have: with what they can prove it by. Reads by the caller's own connection: waiting for a second one
/// while a transaction is open would hold up everybody.
http::Response step_up_needed(App& app, soci::session& sql, const http::Request& request, const Caller& caller);

}  // namespace tabir::auth
