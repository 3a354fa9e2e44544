#include "routes/photo_access.hpp"

#include <algorithm>

#include "store/users.hpp"
#include "tabir/passage.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::routes {
namespace {

constexpr Set<Action> on_request{Action::grant_photo, Action::deny_photo};

Json codes_of(Set<Action> actions) {
    Json list = Json::array();
    for_each(actions, [&](Action action) { list.push(code(action)); });
    return list;
}

Json user_to_json(soci::session& sql, const std::string& id) {
    const auto user = store::find_user(sql, id).value();
    Json json = Json::object();
    json.set("viewer", user.id);
    json.set("name", user.name);
    json.set("agency", user.agency);
    return json;
}

/// A reason as the reasons of the history are told.
std::string reason_told(const std::string& reason, const Decision& decision, Language language) {
    return text_at(level_of(FreeText::history_note, decision), reason, language);
}

Json grant_to_json(soci::session& sql, const store::PhotoGrant& grant, const Decision& decision, Language language) {
    Json json = user_to_json(sql, grant.grantee);
    json.set("reason", reason_told(grant.reason, decision, language));
    json.set("until", wall_time(grant.until));
    return json;
}

/// The caller's own request and grant.
Json my_photo(const Caller& caller, const store::Stored& stored) {
    const std::string& id = caller.viewer.id;
    const bool requested = std::any_of(stored.requests.begin(), stored.requests.end(),
                                       [&](const store::PhotoRequest& each) { return each.viewer == id; });
    std::optional<Milliseconds> until;
    for (const store::PhotoGrant& each : stored.grants) {
        if (each.grantee == id) until = std::max(until.value_or(0), each.until);
    }
    Json json = Json::object();
    json.set("requested", requested);
    json.set("granted_until", until ? Json(wall_time(*until)) : Json());
    return json;
}

}  // namespace

bool is_bureau(const Caller& caller) {
    return caller.viewer.surface == Surface::crm && caller.viewer.tags.has(Tag::validation_officers);
}

ReportFacts facts_about(const store::Stored& stored, const std::string& user) {
    ReportFacts facts = facts_of(stored.report);
    const bool asks = std::any_of(stored.requests.begin(), stored.requests.end(),
                                  [&](const store::PhotoRequest& each) { return each.viewer == user; });
    const bool holds = std::any_of(stored.grants.begin(), stored.grants.end(),
                                   [&](const store::PhotoGrant& each) { return each.grantee == user; });
    facts.photo_request_by = asks ? MaybeId(user) : std::nullopt;
    facts.photo_grants.clear();
    if (holds) facts.photo_grants.push_back(user);
    return facts;
}

Set<Action> actions_on_request(const Context& context, const Caller& caller, const store::Stored& stored,
                               const std::string& user) {
    return decide(context.edition, caller.viewer, facts_about(stored, user)).actions & on_request;
}

Json request_to_json(soci::session& sql, const store::PhotoRequest& request, const Decision& decision, Language language) {
    Json json = user_to_json(sql, request.viewer);
    json.set("reason", reason_told(request.reason, decision, language));
    return json;
}

Json photo_access(const Context& context, soci::session& sql, const Caller& caller, const Decided& decided, Language language) {
    Json access = Json::object();
    if (caller.viewer.surface != Surface::crm) return access;
    access.set("my_photo", my_photo(caller, decided.stored));
    if (!is_bureau(caller)) return access;
    Json& requests = access.set("photo_requests", Json::array());
    for (const store::PhotoRequest& each : decided.stored.requests) {
        Json request = request_to_json(sql, each, decided.decision, language);
        request.set("actions", codes_of(actions_on_request(context, caller, decided.stored, each.viewer)));
        requests.push(std::move(request));
    }
    Json& grants = access.set("photo_grants", Json::array());
    for (const store::PhotoGrant& each : decided.stored.grants) grants.push(grant_to_json(sql, each, decided.decision, language));
    return access;
}

}  // namespace tabir::routes
