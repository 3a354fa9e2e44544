// What administrators do with users, agencies and channels.
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::administration {

/// The app must outlive the routes.
std::vector<http::Route> routes(App& app);

}  // namespace tabir::administration
