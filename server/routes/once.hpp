// A request that changes something is done once: its Idempotency-Key brings the first answer back.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "routes/context.hpp"

namespace tabir::routes {

class Once {
public:
    /// Reads the header. `problem()` is the answer when it is missing or cannot be a key.
    Once(const Context& context, const Request& request, const Caller& caller);
    const std::optional<Response>& problem() const noexcept { return problem_; }

    /// The first answer to this request, which may show what the caller may no longer see; "key_reused" when the key came with another request; nothing when it is new.
    /// `subject`: what the request is about, in one spelling (two spellings of a ticket code are one).
    std::optional<Response> answered(soci::session& sql, const std::string& subject);
    /// Keeps the answer in the caller's transaction.
    void keep(soci::session& sql, const Response& response);

private:
    const Context& context_;
    const Request& request_;
    std::string viewer_;
    std::string key_;
    std::string digest_;
    std::optional<Response> problem_;
};

/// The answer to a missing header.
Response header_missing(const Request& request, std::string_view name);

}  // namespace tabir::routes
