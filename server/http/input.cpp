#include "http/input.hpp"

#include <charconv>

namespace tabir::http {

Result<Json> read_json(const Request& request) { return parse_json(request.body); }

std::optional<long long> positive_number(std::string_view text) {
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1) return std::nullopt;
    return number;
}

Response input_problem(const Request& request, const Error& error) {
    Json extra = Json::object();
    if (!error.member.empty()) extra.set("member", error.member);
    extra.set("detail", error.message);
    const bool about_value = error.code == "unknown_word" || error.code == "empty_value";
    return problem(request, about_value ? Problem::bad_value : Problem::bad_request, extra);
}

}  // namespace tabir::http
