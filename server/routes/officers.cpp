#include "routes/officers.hpp"

#include "routes/query.hpp"

namespace tabir::routes {
namespace {

constexpr Set<Tag> three_tags{Tag::validation_officers, Tag::ticket_admins, Tag::administrators};

}  // namespace

bool is_assignable(const store::User& user) { return !user.ended && !user.tags.has_any(three_tags); }

bool may_dispatch_to(const Context& context, const Caller& caller, const std::string& agency) {
    if (caller.viewer.surface != Surface::crm) return false;
    if (caller.viewer.tags.has(Tag::ticket_admins)) return true;
    return !caller.viewer.tags.has_any(three_tags) && context.reference.agency_within(agency, caller.viewer.agency);
}

Response get_officers(const Context& context, const Request& request, const Caller& caller) {
    const auto query = read_query(request, {"agency"}, {"agency"});
    if (auto* wrong = std::get_if<Response>(&query)) return *wrong;
    const std::string& agency = std::get<Query>(query).at("agency");
    if (!context.reference.agency(agency)) return bad_value(request, "agency", "`" + agency + "` is not known");
    if (!may_dispatch_to(context, caller, agency)) return not_found(request);
    soci::session sql(context.app.database.pool());
    Json list = Json::array();
    for (const store::User& user : store::live_users(sql)) {
        if (!is_assignable(user) || !context.reference.agency_within(user.agency, agency)) continue;
        Json& entry = list.push(Json::object());
        entry.set("id", user.id);
        entry.set("name", user.name);
        entry.set("agency", user.agency);
    }
    return http::json_answer(list);
}

}  // namespace tabir::routes
