#include "administration/routes.hpp"

#include <memory>

#include "administration/handlers.hpp"

namespace tabir::administration {

std::vector<http::Route> routes(App& app) {
    using http::Body;
    using Answer = Response (*)(const Context&, const Request&, const Caller&);
    const auto installation = std::make_shared<const tabir::routes::Installation>(app);
    std::vector<http::Route> all;
    const auto add = [&](const char* method, const char* pattern, Answer answer) {
        const Body body = std::string_view(method) == "POST" ? Body::json : Body::none;
        all.push_back({method, pattern, body, [installation, answer](const Request& request) {
                           const auto caller = auth::who(installation->app, request);
                           if (!caller) return http::problem(request, Problem::no_session);
                           // For all others it is not there.
                           if (!caller->viewer.tags.has(Tag::administrators)) return tabir::routes::not_found(request);
                           return answer(Context(*installation, request), request, *caller);
                       }});
    };
    add("GET", "/api/crm/users", get_users);
    add("POST", "/api/crm/users", post_user);
    add("GET", "/api/crm/users/{}", get_user);
    add("POST", "/api/crm/users/{}", post_user_change);
    add("POST", "/api/crm/users/{}/end", post_user_end);
    add("POST", "/api/crm/users/{}/restore", post_user_restore);
    add("GET", "/api/crm/agencies", get_agencies);
    add("POST", "/api/crm/agencies", post_agency);
    add("POST", "/api/crm/agencies/{}", post_agency_change);
    add("POST", "/api/crm/agencies/{}/close", post_agency_close);
    add("POST", "/api/crm/agencies/{}/reopen", post_agency_reopen);
    add("GET", "/api/crm/channels", get_channels);
    add("POST", "/api/crm/channels", post_channel);
    add("POST", "/api/crm/channels/{}", post_channel_change);
    add("GET", "/api/crm/administration-events", get_administration_events);
    return all;
}

}  // namespace tabir::administration
