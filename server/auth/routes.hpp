// Signing in and out: `/api/crm/session`, `/api/jaki/session`.
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::auth {

/// The app must outlive the routes.
std::vector<http::Route> routes(App& app);

}  // namespace tabir::auth
