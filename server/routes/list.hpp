// Lists of reports.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response get_list(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
