// What the city's claims about somebody make of them here: the mapping of the configuration, applied.
#pragma once

#include <optional>
#include <string>

#include "config/sign_on.hpp"
#include "store/users.hpp"

namespace tabir::sign_on {

/// The id of the user whom that issuer knows as that subject: the same at each sign-in, and of nobody else.
std::string user_id(const std::string& issuer, const std::string& subject);

/// The user that the claims make; nothing when the mapping has nothing for them: no name, no agency or more than one, no value that
/// gives tags.
std::optional<store::User> mapped_user(const Json& claims, const config::SignOn& sign_on, const std::string& subject);

}  // namespace tabir::sign_on
