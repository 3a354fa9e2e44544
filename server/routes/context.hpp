// What every route over reports works with.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "app.hpp"
#include "auth/who.hpp"
#include "data/registers.hpp"
#include "http/http.hpp"
#include "store/settings.hpp"
#include "tabir/edition.hpp"

namespace tabir::routes {

using auth::Caller;
using http::Problem;
using http::Request;
using http::Response;

/// The secret keys of this installation, one for each use.
struct Keys {
    store::Key versions;  ///< of validators (ETag)
    store::Key cursors;   ///< of sealed cursors
    store::Key orders;    ///< of each viewer's own order of lists
    store::Key requests;  ///< of the digests of requests
};

/// What all requests share.
struct Installation {
    explicit Installation(App& of);

    App& app;
    Keys keys;
};

/// What one request is answered by; lives no longer than it. Its edition is the request's own, and there is no way from here to
/// another.
struct Context {
    Context(const Installation& installation, const Request& request);

    App& app;
    const policy::DigestedEdition& edition;
    const data::Reference& reference;  ///< as it was when the request began
    const Keys& keys;

private:
    std::shared_ptr<const data::Reference> held_;
    Context(const Installation& installation, const Request& request, std::shared_ptr<const data::Reference> held);
};

/// "crm:u7", "jaki:c1", "portal:": the viewer as one word, for keys and cursors.
std::string name_of(const Viewer& viewer);

/// The edition under which the request is answered. Throws std::runtime_error when none is in force.
const policy::DigestedEdition& edition_of(const Request& request);

/// Answer to whatever the caller may not see, or what is not there: the same bytes for all of it.
Response not_found(const Request& request);
Response bad_value(const Request& request, std::string_view member, std::string_view detail);

}  // namespace tabir::routes
