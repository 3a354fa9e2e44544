// What a new report is made of, as the caller gives it.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "routes/context.hpp"

namespace tabir::routes {

struct Draft {
    Visibility visibility = Visibility::private_;
    std::string category;
    std::string description;  ///< 1..4000 characters
    std::string area;
    std::optional<Location> location;
    std::vector<std::string> photos;  ///< 0..4, each once
    std::string channel = "jaki";
    std::string channel_reference, complainant_name, complainant_contact;  ///< may be empty
};

/// Reads the body. On crm, also where the report came from and who brought it.
std::variant<Draft, Response> read_draft(const Context& context, const Request& request, Surface surface);

}  // namespace tabir::routes
