// A request's JSON body, and the problem that goes with an error in it.
#pragma once

#include "http/http.hpp"
#include "tabir/result.hpp"

namespace tabir::http {

/// The body as JSON. Errors as parse_json's.
Result<Json> read_json(const Request& request);

/// bad_value for a well-formed value that the member cannot have, bad_request for all else; names the member.
Response input_problem(const Request& request, const Error& error);

}  // namespace tabir::http
