// The officers that a report can be given to.
#pragma once

#include "routes/context.hpp"
#include "store/users.hpp"

namespace tabir::routes {

/// Whether the user takes reports on: someone with one of the three tags judges or routes them, and does not; nor does who has ended.
bool is_assignable(const store::User& user);

/// Ticket admins give reports to any agency; an officer to their own agency and what stands below it; the others to none.
bool may_dispatch_to(const Context& context, const Caller& caller, const std::string& agency);

Response get_officers(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
