// The record of each change: what it was, and the members that it changed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "administration/desk.hpp"
#include "tabir/json.hpp"

namespace tabir::administration {

enum class What : std::uint8_t {
    user_created,
    user_changed,
    user_ended,
    user_restored,
    agency_created,
    agency_changed,
    agency_closed,
    agency_reopened,
    channel_created,
    channel_changed,
};

/// "user_created": as the store and answers name it.
std::string_view code(What what);

/// Records it in the change's transaction. `before` and `after` describe the whole subject; only members that differ are kept. For
/// something new, `before` is null.
void record(const Desk& desk, What what, const std::string& subject, const Json& before, const Json& after);

}  // namespace tabir::administration
