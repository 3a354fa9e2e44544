// What every change of users, agencies and channels is made with, and how one is refused.
#pragma once

#include <string>
#include <variant>

#include <soci/soci.h>

#include "auth/sessions.hpp"
#include "http/problems.hpp"
#include "tabir/report.hpp"

namespace tabir::administration {

/// Where a change is made: in the caller's write transaction, so that what a rule has looked at stays true until the change is made.
struct Desk {
    soci::session& sql;
    const auth::Sessions& sessions;
    MaybeId actor;  ///< a user; nothing: whoever sits at the command line
    Milliseconds now = 0;
};

/// Why a change is not made.
struct Refused {
    http::Problem problem = http::Problem::bad_value;
    std::string member{};  ///< whose value it is about; empty: the whole
    std::string detail{};
};

/// What it was made to, or why not; then nothing is changed.
template <class Thing> using Outcome = std::variant<Thing, Refused>;

}  // namespace tabir::administration
