// Who asks for the photo of a report, and who holds a grant.
#pragma once

#include "routes/disclosure.hpp"

namespace tabir::routes {

/// The facts as they stand when the question is about one user's request or grant: theirs is the request, if they ask, and
/// theirs the only grant, if they hold one.
ReportFacts facts_about(const store::Stored& stored, const std::string& user);

/// Of the actions on a request, those that the caller may take on this user's.
Set<Action> actions_on_request(const Context& context, const Caller& caller, const store::Stored& stored,
                               const std::string& user);

/// For the CRM `{"my_photo"}`, for the Bureau `"photo_requests"` and `"photo_grants"` too; elsewhere an empty object. Their reasons
/// are told as those of the history are, masked in `language`.
Json photo_access(const Context& context, soci::session& sql, const Caller& caller, const Decided& decided, Language language);

/// `{"viewer", "name", "agency", "reason"}` of a request on the report of which that was decided.
Json request_to_json(soci::session& sql, const store::PhotoRequest& request, const Decision& decision, Language language);

/// Whether the caller is of the Bureau, which alone sees who asks.
bool is_bureau(const Caller& caller);

}  // namespace tabir::routes
