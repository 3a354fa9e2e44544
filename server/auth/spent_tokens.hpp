// Which of the host app's tokens were used already.
#pragma once

#include "auth/host_token.hpp"
#include "store/database.hpp"

namespace tabir::auth {

/// Marks the token as used and brings the citizen's name and contact up to date, both or neither. False when it was used before.
bool spend(store::Database& database, const HostToken& token, Milliseconds now);

}  // namespace tabir::auth
