// A new report: from a citizen in JAKI, or typed in by an intake desk.
#pragma once

#include "routes/context.hpp"

namespace tabir::routes {

Response post_jaki_report(const Context& context, const Request& request, const Caller& caller);
Response post_crm_report(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::routes
