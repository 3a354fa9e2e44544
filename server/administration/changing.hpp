// What every change by an administrator shares: they are one still, it is done once, on what they have seen, after a proof.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "administration/desk.hpp"
#include "routes/context.hpp"

namespace tabir::administration {

using auth::Caller;
using http::Problem;
using http::Request;
using http::Response;
using routes::Context;

/// The thing with its `version`, as answers tell of it.
Json versioned(const Context& context, Json thing);
/// The answer that tells of it, with the version as ETag where the body names one.
Response thing_answer(const Json& thing, int status = 200);

/// A change of something that is there.
struct Change {
    /// The thing as it is, with its version; nothing when it is not there.
    std::function<std::optional<Json>(soci::session&)> find;
    /// Makes the change, and tells of the thing as it then is, with its version.
    std::function<Outcome<Json>(const Desk&)> make;
};
Response change(const Context& context, const Request& request, const Caller& caller, const Change& change);

/// The making of something new. What `make` gives is the body of the answer.
struct Creation {
    std::function<Outcome<Json>(const Desk&)> make;
    /// For an answer with a secret in it: adds that to what is kept for a request sent again, which never holds it; each time anew.
    std::function<void(const Desk&, Json& body)> add_secret{};
};
Response create(const Context& context, const Request& request, const Caller& caller, const Creation& creation);

/// The answer to what the rules refuse.
Response refusal_answer(const Request& request, const Refused& refused);

}  // namespace tabir::administration
