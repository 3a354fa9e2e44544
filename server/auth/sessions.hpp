// Sessions: a random token in a cookie; the store holds only its hash.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/database.hpp"
#include "tabir/words.hpp"

namespace tabir::auth {

/// Ends of a session, in milliseconds.
inline constexpr Milliseconds idle_end = Milliseconds{30} * 60 * 1000;
inline constexpr Milliseconds absolute_end = Milliseconds{12} * 60 * 60 * 1000;

/// Ends every session of that user or citizen at once, in the caller's transaction.
void close_all(soci::session& sql, Surface surface, const std::string& subject);

class Sessions {
public:
    Sessions(store::Database& database, store::Clock clock);

    /// Opens a session of that user or citizen and returns its token (256 random bits, in text).
    std::string open(Surface surface, std::string_view subject);
    /// Whose session it is; nothing when the token is unknown, of another surface, or past an end. Counts as activity.
    std::optional<std::string> subject(Surface surface, std::string_view token);
    void close(Surface surface, std::string_view token);

private:
    store::Database& database_;
    store::Clock now_;
};

}  // namespace tabir::auth
