// Words, reference data, policy editions and the description of this interface: the same for everybody.
#pragma once

#include <memory>
#include <vector>

#include "routes/context.hpp"

namespace tabir::routes {

std::vector<http::Route> document_routes(std::shared_ptr<const Context> context);

}  // namespace tabir::routes
