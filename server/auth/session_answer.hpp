// What whoever comes in, or proves anew who they are, is given: a session in a cookie, and who they are.
#pragma once

#include <string>

#include "app.hpp"
#include "auth/who.hpp"
#include "http/http.hpp"

namespace tabir::auth {

/// Who the caller is, and how long an untouched session lives.
http::Response session_answer(App& app, const http::Request& request, const Caller& caller);

/// The same to somebody who has just proved who they are, with the token of their session.
http::Response session_answer(App& app, const http::Request& request, Surface surface, const std::string& token);

/// Ends the session that the request still has, if any.
void end_present_session(App& app, const http::Request& request, Surface surface);

/// The line that sets the surface's cookie. `more`: further attributes, each with "; " before it.
std::string cookie_line(Surface surface, std::string_view value, std::string_view more = "");

}  // namespace tabir::auth
