// The handlers behind the routes of auth/routes.cpp, one file for each concern.
#pragma once

#include "app.hpp"
#include "auth/who.hpp"
#include "http/http.hpp"

namespace tabir::auth {

/// For routes that take no query: unknown_parameter for whatever it holds.
std::optional<http::Response> refuse_query(const http::Request& request);

// Signing in and out (sign_in.cpp)
http::Response post_crm_session(App& app, const http::Request& request);
http::Response post_jaki_session(App& app, const http::Request& request);
http::Response get_session(App& app, const http::Request& request, const Caller& caller);
http::Response delete_session(App& app, const http::Request& request);

// Proving anew who one is (step_up.cpp)
http::Response post_step_up(App& app, const http::Request& request, const Caller& caller);

// Passwords (password.cpp)
http::Response post_password(App& app, const http::Request& request, const Caller& caller);
http::Response post_reset_link(App& app, const http::Request& request, const Caller& caller);
http::Response post_reset(App& app, const http::Request& request);

// The second factor (factor.cpp)
http::Response get_factor(App& app, const http::Request& request, const Caller& caller);
http::Response post_factor(App& app, const http::Request& request, const Caller& caller);
http::Response post_factor_confirmation(App& app, const http::Request& request, const Caller& caller);
http::Response post_factor_removal(App& app, const http::Request& request, const Caller& caller);
http::Response delete_factor_of(App& app, const http::Request& request, const Caller& caller);
http::Response get_factor_rule(App& app, const http::Request& request, const Caller& caller);
http::Response post_factor_rule(App& app, const http::Request& request, const Caller& caller);

// Sessions (session_list.cpp)
http::Response get_sessions(App& app, const http::Request& request, const Caller& caller);
http::Response delete_one_session(App& app, const http::Request& request, const Caller& caller);
http::Response delete_other_sessions(App& app, const http::Request& request, const Caller& caller);
http::Response delete_sessions_of(App& app, const http::Request& request, const Caller& caller);

// What happened to the ways in (activity.cpp)
http::Response get_activity(App& app, const http::Request& request, const Caller& caller);
http::Response get_auth_events(App& app, const http::Request& request, const Caller& caller);

}  // namespace tabir::auth
