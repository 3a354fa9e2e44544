// The site as a whole: what is admitted before a body is read, and what is answered.
#pragma once

#include <memory>
#include <optional>

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
    /// With the headers that every answer carries. Null for a page: no edition decides it.
    Response finished(Response response, const std::shared_ptr<const policy::DigestedEdition>& edition) const;
    /// The same for what is refused before it is read: under the edition in force now.
    Response refused(Response response) const;
    std::shared_ptr<const policy::DigestedEdition> edition_in_force() const;
    std::size_t limit_of(Body body) const;
    bool is_page(const Request& request) const;

    ServerOptions options_;
    Router router_;
    Pages pages_;
};

}  // namespace tabir::http
