// The bytes of a photo, decided anew at every request.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response get_photo(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
