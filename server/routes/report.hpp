// One report, and why it looks as it does.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response get_report(const Context& context, const Request& request, const Caller& caller);
Response get_why(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
