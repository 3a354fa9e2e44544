// Further passages: masked by the Bureau and the ticket admins, told to the reporter.
#pragma once

#include "routes/disclosure.hpp"

namespace tabir::routes {

/// POST /api/crm/reports/{code}/passages.
Response post_passage(const Context& context, const Request& request, const Caller& caller);

/// For the CRM `{"may_mask"}`; for the reporter `{"passages"}`: what was masked further in the texts that the reporter reads whole.
Json passages_told(const Caller& caller, const Decided& decided);

}  // namespace tabir::routes
