// The log of looks at one report, for auditors, whether or not they may see the report.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response get_access(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
