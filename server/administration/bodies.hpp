// The bodies of administrators' requests, read by shape alone: whether the values may be so is for the rules.
#pragma once

#include <variant>

#include "administration/changing.hpp"
#include "http/input.hpp"

namespace tabir::administration {

/// What `read(reader)` makes of the body's members, or the answer to a body that has others.
template <class Read> auto read_body(const Request& request, Read read) -> std::variant<decltype(read(std::declval<ObjectReader&>())), Response> {
    const auto body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    auto given = read(reader);
    if (!reader.finish()) return http::input_problem(request, reader.error());
    return given;
}

/// The text, or nothing where the reader has failed.
inline std::string text_of(const std::string* text) { return text != nullptr ? *text : ""; }

/// The answer to a body that is not `{}`; nothing when it is.
std::optional<Response> refuse_members(const Request& request);

}  // namespace tabir::administration
