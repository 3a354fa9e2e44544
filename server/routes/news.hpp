// What has changed since the caller last asked.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response get_news(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
