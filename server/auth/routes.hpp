// Signing in and out, and what keeps a user's way in: password, second factor, sessions.
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::auth {

/// The app must outlive the routes.
std::vector<http::Route> routes(App& app);

}  // namespace tabir::auth
