// Uploading a photo: `/api/jaki/photos`, `/api/crm/photos`. (Giving photos out is a decision: routes/.)
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::photo {

/// The app must outlive the routes.
std::vector<http::Route> routes(App& app);

/// Drops photos that have waited a day for their report or follow-up.
void sweep(App& app);

}  // namespace tabir::photo
