// The editions of the policy: which there are, what they say, and a new one from an administrator.
#pragma once

#include <vector>

#include "routes/context.hpp"

namespace tabir::routes {

/// GET of all, of one by its date, and of the one in force: the same for everybody.
std::vector<http::Route> edition_routes(App& app);

/// Loads one, in force from its date on. Never retroactive, and never without the city's signature and the charter.
Response post_edition(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
