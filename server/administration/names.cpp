#include "administration/names.hpp"

#include <algorithm>

#include "routes/limits.hpp"
#include "routes/texts.hpp"
#include "tabir/json.hpp"

namespace tabir::administration {
namespace {

constexpr std::size_t max_bytes = 100;

bool is_id(std::string_view id) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= max_bytes && std::all_of(id.begin(), id.end(), fits);
}

/// Bodies of requests are, before anybody reads them; words of a command line are whatever was typed.
bool is_utf8(std::string_view text) { return parse_json(Json(text).dump()).ok(); }

}  // namespace

bool is_user_name(std::string_view name) {
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (name.empty() || name.size() > max_bytes || name.front() == ' ' || name.back() == ' ') return false;
    return std::none_of(name.begin(), name.end(), is_control) && is_utf8(name);
}

std::optional<Refused> refuse_id(std::string_view id) {
    if (is_id(id)) return std::nullopt;
    return Refused{http::Problem::bad_value, "id", "must be 1 to 100 small letters, digits and hyphens"};
}

std::optional<Refused> refuse_register_name(const std::string& member, std::string_view name) {
    // One line: names stand in lists.
    if (name.find_first_of("\t\r\n") != std::string_view::npos || !is_utf8(name)) return Refused{http::Problem::bad_value, member, "must be one line of text"};
    const auto fault = routes::text_fault(name, routes::limits::line);
    return fault ? std::optional(Refused{http::Problem::bad_value, member, *fault}) : std::nullopt;
}

}  // namespace tabir::administration
