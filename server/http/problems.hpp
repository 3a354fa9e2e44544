// The error answers: one shape (RFC 9457), one closed list of codes, in the caller's language.
#pragma once

#include <cstdint>
#include <string_view>

#include "tabir/words.hpp"

namespace tabir::http {

enum class Problem : std::uint8_t {
    bad_request,            ///< malformed JSON or HTTP; names the member
    unknown_parameter,      ///< a query member that does not exist, or not for this caller: one answer for both
    bad_value,              ///< a value that the member cannot have; names the member
    no_session,
    bad_credentials,
    bad_token,
    bad_password,           ///< of somebody who is signed in
    code_needed,            ///< the password was right; the second factor's code is asked for
    bad_code,
    bad_link,               ///< used, expired or unknown: the same bytes
    step_up_needed,         ///< allowed, once the caller has proved anew who they are; says by what
    cross_site,
    not_found,              ///< unknown address, hidden report, code never issued, hidden photo: the same bytes
    method_not_allowed,
    refused,                ///< the core refused the action
    key_reused,             ///< an Idempotency-Key with another body than the first time
    no_edition_key,         ///< the city's key was never set, so no edition can come in
    edition_exists,         ///< one of that date
    factor_exists,          ///< the second factor is set up already
    no_factor,              ///< none is set up
    last_administrator,     ///< somebody must be able to administer
    own_tags,               ///< nobody changes their own tags
    own_account,            ///< nobody ends themselves
    name_taken,             ///< by another user, also one who has ended
    id_taken,               ///< by another agency or channel
    unknown_agency,
    agency_closed,          ///< it takes nobody and nothing any more
    agency_in_use,          ///< what has to go elsewhere before it can be closed
    vouched_for,            ///< what the city's sign-on says of a user is changed there
    length_required,
    too_large,
    stale,
    wrong_media_type,
    bad_photo,
    bad_edition,            ///< not understood; names the member
    bad_signature,          ///< of an edition: none, or not the city's on this document
    charter_broken,         ///< by an edition; names the article as the member
    retroactive,            ///< an edition that is dated before today
    weak_password,          ///< not taken as a new one; says why
    precondition_required,  ///< If-Match or Idempotency-Key is missing
    too_many,
    headers_too_large,
    internal,
    unavailable,
};

/// The status that goes with the problem.
int status_of(Problem problem) noexcept;
/// What it says.
std::string_view title_of(Problem problem, Language language) noexcept;

}  // namespace tabir::http
