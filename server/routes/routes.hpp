// The routes over reports, and over the words and documents that everybody may read.
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::routes {

/// All of them. `app` must outlive the routes.
std::vector<http::Route> report_routes(App& app);

}  // namespace tabir::routes
