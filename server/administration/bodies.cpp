#include "administration/bodies.hpp"

namespace tabir::administration {

std::optional<Response> refuse_members(const Request& request) {
    auto read = read_body(request, [](ObjectReader&) { return 0; });
    auto* wrong = std::get_if<Response>(&read);
    return wrong != nullptr ? std::optional(std::move(*wrong)) : std::nullopt;
}

}  // namespace tabir::administration
