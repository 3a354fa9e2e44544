// The routes of the city's sign-on: `/api/crm/sign-on`.
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::sign_on {

/// `GET /api/crm/sign-on/offer` always; the others only when a sign-on is configured. The app must outlive them.
std::vector<http::Route> routes(App& app);

}  // namespace tabir::sign_on
