// The request target: path and query, decoded strictly.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/http.hpp"

namespace tabir::http {

struct Target {
    std::string path;
    Pairs query;
};

/// Decodes "/a/b%20c?x=1&x=2". Nothing when it is not a plain path from the root, or when a percent sign is not followed by
/// two hexadecimal digits, or the decoded text is not UTF-8, holds a control character, or (in the path) an encoded slash;
/// nothing too when the query has a member without a name or more than 64 members.
std::optional<Target> parse_target(std::string_view target);

}  // namespace tabir::http
