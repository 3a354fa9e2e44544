// The handlers behind the routes of administration/routes.cpp, one file for each kind of thing. Their callers are administrators.
#pragma once

#include "administration/changing.hpp"

namespace tabir::administration {

// Users (user_routes.cpp)
Response get_users(const Context& context, const Request& request, const Caller& caller);
Response get_user(const Context& context, const Request& request, const Caller& caller);
Response post_user(const Context& context, const Request& request, const Caller& caller);
Response post_user_change(const Context& context, const Request& request, const Caller& caller);
Response post_user_end(const Context& context, const Request& request, const Caller& caller);
Response post_user_restore(const Context& context, const Request& request, const Caller& caller);

// Agencies (agency_routes.cpp)
Response get_agencies(const Context& context, const Request& request, const Caller& caller);
Response post_agency(const Context& context, const Request& request, const Caller& caller);
Response post_agency_change(const Context& context, const Request& request, const Caller& caller);
Response post_agency_close(const Context& context, const Request& request, const Caller& caller);
Response post_agency_reopen(const Context& context, const Request& request, const Caller& caller);

// Channels (channel_routes.cpp)
Response get_channels(const Context& context, const Request& request, const Caller& caller);
Response post_channel(const Context& context, const Request& request, const Caller& caller);
Response post_channel_change(const Context& context, const Request& request, const Caller& caller);

// What was changed (event_routes.cpp)
Response get_administration_events(const Context& context, const Request& request, const Caller& caller);

}  // namespace tabir::administration
