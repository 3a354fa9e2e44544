// The users of the city's sign-on among ours: taken in, brought up to date, shut out. Each change is recorded as the user's own: their
// sign-in brings the claims.
#pragma once

#include <optional>
#include <string>

#include "app.hpp"
#include "store/users.hpp"

namespace tabir::sign_on {

/// Takes the user in, or brings name, agency and tags up to date. Else nothing is changed, and it gives why, in words for the log: somebody
/// else here has the name (two users are never made one); the user was ended here; the agency is closed; nobody would be left to administer.
std::optional<std::string> refuse_to_admit(App& app, const store::User& user);

/// Ends the user's sessions and takes their tags away, but for the last administrator's. The user stays: reports and the history name
/// them. False when there is no such user.
bool shut_out(App& app, const std::string& id);

}  // namespace tabir::sign_on
