// Sessions: a random token in a cookie; the store holds only its hash.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "tabir/words.hpp"

namespace tabir::auth {

/// Ends of a session, in milliseconds.
inline constexpr Milliseconds idle_end = Milliseconds{30} * 60 * 1000;
inline constexpr Milliseconds absolute_end = Milliseconds{12} * 60 * 60 * 1000;

/// A live session.
struct Session {
    std::string id;        ///< by which its owner names it; opens nothing
    std::string subject;   ///< a user (crm) or a citizen (jaki)
    std::string browser;   ///< the family of what it was opened with
    Milliseconds begun = 0;
    Milliseconds seen = 0;    ///< to the minute
    Milliseconds proved = 0;  ///< when the subject last proved who they are
};

/// Whose sessions.
struct Holder {
    Surface surface = Surface::crm;
    std::string subject;
};

class Sessions {
public:
    Sessions(store::Database& database, store::Clock clock);

    /// Opens a session for someone who proved at `proved` who they are (nothing: just now), and returns its token.
    std::string open(soci::session& sql, const Holder& holder, const std::string& browser,
                     std::optional<Milliseconds> proved = std::nullopt) const;
    /// The session of that token; nothing when it is unknown, of another surface, or past an end. Counts as activity.
    std::optional<Session> find(Surface surface, std::string_view token) const;
    /// Its holder has just proved again who they are. Gives the session a new token; the one before is good no more.
    std::string renew(soci::session& sql, const std::string& id) const;
    void close(Surface surface, std::string_view token) const;

    /// The live ones, begun last first.
    std::vector<Session> all_of(soci::session& sql, const Holder& holder) const;
    /// False when the holder has no such session.
    bool end(soci::session& sql, const Holder& holder, const std::string& id) const;
    /// All of them but the one named `kept`; empty: all.
    void end_others(soci::session& sql, const Holder& holder, const std::string& kept) const;

private:
    store::Database& database_;
    store::Clock now_;
};

}  // namespace tabir::auth
