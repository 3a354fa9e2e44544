// What comes with an action: exactly the members that the vocabulary lists under its `needs`.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "routes/context.hpp"

namespace tabir::routes {

struct ActionInputs {
    std::string agency;
    std::string officer;
    std::string viewer;  ///< the user whose request or grant it is
    std::string text;    ///< reason, finding or note: 1..2000 characters
    std::string date;    ///< "2026-12-01"
    int hours = 0;       ///< 1..72
    std::vector<std::string> photos;  ///< 1..4, each once
};

/// The body read by shape alone: whether the values fit the report is checked later, for those who may see it.
std::variant<ActionInputs, Response> read_action_inputs(const Request& request, Action action);

}  // namespace tabir::routes
