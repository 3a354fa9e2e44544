// The query of a small route: each member known, and at most once.
#pragma once

#include <map>
#include <set>
#include <string>
#include <variant>

#include "routes/context.hpp"

namespace tabir::routes {

using Query = std::map<std::string, std::string>;

/// unknown_parameter for a member that is not in `known`, bad_value for one that comes twice, or is `required` and absent.
std::variant<Query, Response> read_query(const Request& request, const std::set<std::string>& known,
                                         const std::set<std::string>& required = {});

}  // namespace tabir::routes
