// Proving who one is: by a password, by a second factor's code. Every try is slowed down and recorded in one place.
#pragma once

#include <optional>
#include <string>

#include "app.hpp"
#include "auth/events.hpp"
#include "http/http.hpp"

namespace tabir::auth {

/// Whoever tries.
struct Prover {
    std::string name;     ///< of the user, as typed
    MaybeId user;         ///< null when nobody has that name
    MaybeId actor;        ///< the same user when signed in; null before
    EventKind failure;    ///< what a wrong password or code is recorded as
};

/// Null for a user who is not there: the same work is done then, and the password is wrong.
using MaybePasswordHash = std::optional<std::string>;

/// Nothing when the password is right. Else the answer: `wrong`, too_many or unavailable.
std::optional<http::Response> refuse_password(App& app, const http::Request& request, const Prover& prover, const MaybePasswordHash& hash,
                                              const std::string& password, http::Problem wrong);

/// Nothing when the code is right; then it is used up. Else the answer: bad_code or too_many. The prover is a user who has a second
/// factor; ask only after what else proves it.
std::optional<http::Response> refuse_code(App& app, const http::Request& request, const Prover& prover, const std::string& code);

/// Records what happened to that user's way in, by themselves.
void record_own(App& app, soci::session& sql, const http::Request& request, EventKind kind, const std::string& user);

}  // namespace tabir::auth
