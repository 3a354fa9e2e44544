// The way back from the provider: what the browser brings, and whom the provider says that it is.
#pragma once

#include "http/http.hpp"
#include "sign_on/id_token.hpp"
#include "sign_on/provider.hpp"

namespace tabir::sign_on {

struct Arrival {
    Identity identity;
    Json claims;  ///< the id token's, checked
};

/// Who has come back from `attempt`. Errors: "refused", whatever is amiss, with the reason for the log as its message (fixed words, none of
/// the user's); "unavailable".
Result<Arrival> arrival(Provider& provider, const Attempt& attempt, const http::Request& request, Milliseconds now);

}  // namespace tabir::sign_on
