// Words, reference data and the description of this interface: the same for everybody.
#pragma once

#include <vector>

#include "routes/context.hpp"

namespace tabir::routes {

std::vector<http::Route> document_routes(App& app);

}  // namespace tabir::routes
