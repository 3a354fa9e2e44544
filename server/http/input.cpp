#include "http/input.hpp"

namespace tabir::http {

Result<Json> read_json(const Request& request) { return parse_json(request.body); }

Response input_problem(const Request& request, const Error& error) {
    Json extra = Json::object();
    if (!error.member.empty()) extra.set("member", error.member);
    extra.set("detail", error.message);
    const bool about_value = error.code == "unknown_word" || error.code == "empty_value";
    return problem(request, about_value ? Problem::bad_value : Problem::bad_request, extra);
}

}  // namespace tabir::http
