// The users of the city's sign-on among ours: taken in, brought up to date, shut out.
#pragma once

#include "app.hpp"
#include "store/users.hpp"

namespace tabir::sign_on {

/// Takes the user in, or brings name, agency and tags up to date. False, and nothing changed, when somebody else here has the name: two
/// users are never made one.
bool admit(App& app, const store::User& user);

/// Ends the user's sessions and takes their tags away. The user stays: reports and the history name them. False when there is no such user.
bool shut_out(App& app, const std::string& id);

}  // namespace tabir::sign_on
