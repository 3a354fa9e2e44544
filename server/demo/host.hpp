// The stand-in for the host app: it knows the demo's citizens and signs for them, as the JAKI app would.
#pragma once

#include <vector>

#include "app.hpp"
#include "http/http.hpp"

namespace tabir::demo {

/// `GET /demo/host/api/citizens`, `POST /demo/host/api/token {citizen}`. None at all when the data folder is no demo. The app
/// must outlive them.
std::vector<http::Route> host_routes(App& app);

}  // namespace tabir::demo
