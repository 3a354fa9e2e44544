// What happened to the ways in: sign-ins, failures, changes of passwords and second factors. Recorded in the transaction of what
// happened.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::auth {

enum class EventKind : std::uint8_t {
    signed_in,
    signed_out,
    sign_in_failed,      ///< a wrong password, or a name that nobody has
    code_failed,         ///< the password was right, the code of the second factor wrong
    stepped_up,          ///< proved anew who they are
    step_up_failed,
    password_changed,
    reset_link_made,
    password_reset,      ///< by such a link
    factor_set,          ///< the second factor holds from here on
    factor_removed,      ///< by its user
    factor_cleared,      ///< by an administrator
    recovery_code_used,
    session_ended,       ///< one of the user's, from another
    sessions_ended,      ///< all but the one in use, by the user; all, by an administrator
    factor_required,     ///< of everyone, by an administrator
    factor_not_required,
    signed_in_with_factor,   ///< with password and second factor; `signed_in` is with a password alone
    signed_in_by_sign_on,    ///< vouched for by the city's sign-on
    sign_on_refused,         ///< somebody came back from there and was not let in
    app_token_refused,       ///< what was said to be the host app's token was none, or was used before
};

/// "signed_in": as the store and answers name it.
std::string_view code(EventKind kind);

struct Event {
    EventKind kind = EventKind::signed_in;
    MaybeId user;         ///< whose way in; null where nobody has the typed name, and for what concerns everyone
    MaybeId actor;        ///< who did it: a user, `operator_actor`, or null for somebody who has not proved who they are
    std::string browser;  ///< the family
    Milliseconds at = 0;
};

/// Whoever sits at the command line.
inline constexpr std::string_view operator_actor = "operator";

/// Events older than this are deleted, some at each new one.
inline constexpr Milliseconds events_kept = Milliseconds{400} * 24 * 60 * 60 * 1000;
/// Of each kind of refusal and each account, so that no stranger fills the disk. What comes beyond is not kept.
inline constexpr int refusals_an_hour = 20;

/// Call it within a WriteTransaction.
void record_event(soci::session& sql, const Event& event);

/// An event with its number, which only grows, and with names instead of ids.
struct RecordedEvent {
    long long number = 0;
    std::string what;
    MaybeId user;
    MaybeId user_name;
    MaybeId actor;
    MaybeId actor_name;
    std::string browser;
    Milliseconds at = 0;
};

/// At most so many in one answer.
inline constexpr int max_events = 100;

/// The user's own, newest first.
std::vector<RecordedEvent> events_of(soci::session& sql, const std::string& user);
/// Everybody's with a number below `before`, newest first.
std::vector<RecordedEvent> all_events(soci::session& sql, long long before);

}  // namespace tabir::auth
