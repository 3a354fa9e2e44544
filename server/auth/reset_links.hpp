// One-time links by which a user sets a new password. Nobody else learns it, and the store knows only the hash of the link's token.
#pragma once

#include <optional>
#include <string>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::auth {

/// How long a link is good for, in milliseconds.
inline constexpr Milliseconds reset_link_life = Milliseconds{60} * 60 * 1000;

struct ResetLink {
    std::string path;  ///< "/crm/#/reset/TOKEN": a fragment goes to no server and into no log
    Milliseconds expires = 0;
};

/// A link for that user, in place of an earlier one.
ResetLink make_reset_link(soci::session& sql, const std::string& user, Milliseconds now);

/// Whose link it is; nothing when the token is unknown, used or expired.
std::optional<std::string> user_of_reset_link(soci::session& sql, const std::string& token, Milliseconds now);

/// Takes the user's link away; also when it was never used.
void drop_reset_link(soci::session& sql, const std::string& user);

}  // namespace tabir::auth
