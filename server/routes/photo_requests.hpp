// The photo requests that wait for the Bureau.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response get_photo_requests(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
