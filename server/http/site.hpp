// The site as a whole: what is admitted before a body is read, and what is answered.
#pragma once

#include <optional>
#include <variant>

#include "http/head.hpp"
#include "http/pages.hpp"
#include "http/router.hpp"

namespace tabir::http {

class Site {
public:
    Site(ServerOptions options, std::vector<Route> routes);

    /// Looks at a head alone. Nothing: let the rest come; else the answer that ends it, headers and all.
    std::optional<Response> refuse(const Head& head) const;
    /// The answer to a whole request that was admitted. Never throws.
    Response answer(Request& request) const;
    /// The answer to something that is no request, or comes at a bad time.
    Response problem_answer(const Request& request, Problem problem) const;

private:
    std::optional<Response> refuse_body(const Head& head, const Route& route) const;
    Response answer_bare(Request& request) const;

    ServerOptions options_;
    Router router_;
    Pages pages_;
};

}  // namespace tabir::http
