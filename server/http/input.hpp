// A request's JSON body, and the problem that goes with an error in it.
#pragma once

#include "http/http.hpp"
#include "tabir/result.hpp"

namespace tabir::http {

/// The body as JSON. Errors as parse_json's.
Result<Json> read_json(const Request& request);

/// A whole number from 1 on, as a query names an event; nothing for any other text.
std::optional<long long> positive_number(std::string_view text);

/// bad_value for a well-formed value that the member cannot have, bad_request for all else; names the member.
Response input_problem(const Request& request, const Error& error);

}  // namespace tabir::http
