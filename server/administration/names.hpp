// What a user, an agency or a channel may be called.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "administration/desk.hpp"

namespace tabir::administration {

/// A user's name is typed to sign in, and stands in the history: 1 to 100 bytes without control characters, without a blank at either end.
bool is_user_name(std::string_view name);

/// What is wrong with the id that an administrator chose for an agency or channel, or with its name in one language ("id_name",
/// "en_name": one line of 1 to 200 characters); nothing when it is fine.
std::optional<Refused> refuse_id(std::string_view id);
std::optional<Refused> refuse_register_name(const std::string& member, std::string_view name);

}  // namespace tabir::administration
