// What every route over reports works with.
#pragma once

#include <string>
#include <string_view>

#include "app.hpp"
#include "auth/who.hpp"
#include "data/reference.hpp"
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

struct Context {
    explicit Context(App& of);

    App& app;
    const Edition& edition;  ///< in force: the newest
    const data::Reference& reference;
    Keys keys;
};

/// "crm:u7", "jaki:c1", "portal:": the viewer as one word, for keys and cursors.
std::string name_of(const Viewer& viewer);

/// Answer to whatever the caller may not see, or what is not there: the same bytes for all of it.
Response not_found(const Request& request);
Response bad_value(const Request& request, std::string_view member, std::string_view detail);

}  // namespace tabir::routes
