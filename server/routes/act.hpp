// An action on a report.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response post_action(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
