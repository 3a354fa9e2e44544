// Users: the list, one, a new one, and changes.
#include <sstream>

#include "administration/bodies.hpp"
#include "administration/handlers.hpp"
#include "administration/told.hpp"
#include "administration/users.hpp"
#include "auth/browser.hpp"
#include "auth/events.hpp"
#include "auth/handlers.hpp"
#include "auth/reset_links.hpp"
#include "routes/limits.hpp"
#include "routes/query.hpp"
#include "routes/texts.hpp"
#include "sealing.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::administration {
namespace {

using routes::Query;

constexpr int page_size = 50;

Json told_whole(const Context& context, soci::session& sql, const store::User& user) {
    Json json = told(user);
    json.set("second_factor", context.app.factors.holds(sql, user.id));
    return versioned(context, std::move(json));
}

Outcome<Json> told_outcome(const Context& context, const Desk& desk, Outcome<store::User> outcome) {
    if (auto* refused = std::get_if<Refused>(&outcome)) return std::move(*refused);
    return told_whole(context, desk.sql, std::get<store::User>(outcome));
}

Particulars read_particulars(ObjectReader& reader) {
    Particulars given;
    given.name = text_of(reader.string("name"));
    given.agency = text_of(reader.string("agency"));
    for (const std::string& word : reader.strings("tags")) {
        const auto tag = word_of<Tag>(word);
        if (tag) given.tags.add(*tag);
        else reader.fail("unknown_word", "tags", "`" + word + "` is not known");
    }
    return given;
}

/// Good for this caller and this question alone.
std::string cursor_of(const Context& context, const Caller& caller, const std::string& asked, const std::string& last_name) {
    Json json = Json::object();
    json.set("of", keyed_hash(context.keys.cursors, "users\n" + routes::name_of(caller.viewer) + "\n" + asked));
    json.set("after", last_name);
    return seal(context.keys.cursors, json.dump());
}

std::optional<std::string> place_of(const Context& context, const Caller& caller, const std::string& asked, const std::string& cursor) {
    const auto text = unseal(context.keys.cursors, cursor);
    const auto json = text ? parse_json(*text) : Result<Json>(Error{});
    if (!json) return std::nullopt;
    ObjectReader reader(*json, "cursor");
    const std::string* of = reader.string("of");
    const std::string* after = reader.string("after");
    if (!reader.finish() || *of != keyed_hash(context.keys.cursors, "users\n" + routes::name_of(caller.viewer) + "\n" + asked)) return std::nullopt;
    return *after;
}

/// The agency and those below it.
std::vector<std::string> agencies_within(const data::Reference& reference, const std::string& agency) {
    std::vector<std::string> ids;
    for (const data::Agency& each : reference.agencies()) {
        if (reference.agency_within(each.id, agency)) ids.push_back(each.id);
    }
    return ids;
}

/// Reads all members but the cursor. Gives the answer to one that cannot be.
std::optional<Response> read_filter(const Context& context, const Request& request, const Query& query, store::UserFilter& filter) {
    const auto given = [&](const char* name) { return query.count(name) ? &query.at(name) : nullptr; };
    if (const auto* words = given("words")) {
        if (const auto fault = routes::text_fault(*words, routes::limits::search)) return routes::bad_value(request, "words", *fault);
        std::istringstream parts(*words);
        for (std::string word; parts >> word;) filter.words.push_back(word);
    }
    if (const auto* agency = given("agency")) {
        if (!context.reference.agency(*agency)) return routes::bad_value(request, "agency", "`" + *agency + "` is not known");
        filter.agencies = agencies_within(context.reference, *agency);
    }
    if (const auto* word = given("tag")) {
        filter.tag = word_of<Tag>(*word);
        if (!filter.tag) return routes::bad_value(request, "tag", "`" + *word + "` is not known");
    }
    if (const auto* ended = given("ended")) {
        if (*ended != "true" && *ended != "false") return routes::bad_value(request, "ended", "must be `true` or `false`");
        filter.ended = *ended == "true";
    }
    return std::nullopt;
}

/// A link by which a new user sets a password. None once they have one, or have ended: a request sent again makes no second way in.
void add_reset_link(const Desk& desk, const Request& request, Json& body) {
    const std::string user = body.find("user")->find("id")->string();
    const auto now = store::find_user(desk.sql, user);
    if (!now || now->ended || store::has_password(desk.sql, user)) {
        body.set("reset_link", Json());
        return;
    }
    const auth::ResetLink link = auth::make_reset_link(desk.sql, user, desk.now);
    auth::record_event(desk.sql, {auth::EventKind::reset_link_made, user, desk.actor, auth::browser_of(request), desk.now});
    Json& told = body.set("reset_link", Json::object());
    told.set("path", link.path);
    told.set("expires", wall_time(link.expires));
}

using Make = Outcome<store::User> (*)(const Desk&, const store::User&);

/// A change of the user that the path names.
Response change_of_user(const Context& context, const Request& request, const Caller& caller,
                        const std::function<Outcome<store::User>(const Desk&, const store::User&)>& make) {
    const std::string& id = request.captures[0];
    Change whole;
    whole.find = [&](soci::session& sql) -> std::optional<Json> {
        const auto user = store::find_user(sql, id);
        return user ? std::optional(told_whole(context, sql, *user)) : std::nullopt;
    };
    whole.make = [&](const Desk& desk) { return told_outcome(context, desk, make(desk, store::find_user(desk.sql, id).value())); };
    return change(context, request, caller, whole);
}

Response change_without_members(const Context& context, const Request& request, const Caller& caller, Make make) {
    if (auto refusal = refuse_members(request)) return *std::move(refusal);
    return change_of_user(context, request, caller, make);
}

}  // namespace

Response get_users(const Context& context, const Request& request, const Caller& caller) {
    const auto read = routes::read_query(request, {"words", "agency", "tag", "ended", "cursor"});
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    const Query& query = std::get<Query>(read);
    store::UserFilter filter;
    filter.limit = page_size + 1;
    if (auto wrong = read_filter(context, request, query, filter)) return *std::move(wrong);
    std::string asked;
    for (const auto& [name, value] : query) {
        if (name != "cursor") asked += name + "=" + value + "\n";
    }
    if (query.count("cursor")) {
        const auto after = place_of(context, caller, asked, query.at("cursor"));
        if (!after) return routes::bad_value(request, "cursor", "is not the one that the last page gave for this question");
        filter.after = *after;
    }

    soci::session sql(context.app.database.pool());
    const store::Snapshot snapshot(sql);
    auto users = store::list_users(sql, filter);
    const bool more = users.size() > page_size;
    if (more) users.pop_back();
    Json body = Json::object();
    Json& list = body.set("users", Json::array());
    for (const store::User& user : users) list.push(told_whole(context, sql, user));
    body.set("next", more ? Json(cursor_of(context, caller, asked, users.back().name)) : Json());
    return http::json_answer(body);
}

Response get_user(const Context& context, const Request& request, const Caller&) {
    if (auto refusal = auth::refuse_query(request)) return *std::move(refusal);
    soci::session sql(context.app.database.pool());
    const store::Snapshot snapshot(sql);
    const auto user = store::find_user(sql, request.captures[0]);
    return user ? thing_answer(told_whole(context, sql, *user)) : routes::not_found(request);
}

Response post_user(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_body(request, read_particulars);
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    Creation creation;
    creation.make = [&](const Desk& desk) -> Outcome<Json> {
        auto outcome = told_outcome(context, desk, create_user(desk, std::get<Particulars>(read)));
        if (auto* refused = std::get_if<Refused>(&outcome)) return std::move(*refused);
        Json body = Json::object();
        body.set("user", std::get<Json>(std::move(outcome)));
        return body;
    };
    // The link's token is kept nowhere, as anywhere else: who sends the request again gets another link.
    creation.add_secret = [&](const Desk& desk, Json& body) { add_reset_link(desk, request, body); };
    return create(context, request, caller, creation);
}

Response post_user_change(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_body(request, read_particulars);
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    return change_of_user(context, request, caller,
                          [&](const Desk& desk, const store::User& user) { return change_user(desk, user, std::get<Particulars>(read)); });
}

Response post_user_end(const Context& context, const Request& request, const Caller& caller) {
    return change_without_members(context, request, caller, end_user);
}

Response post_user_restore(const Context& context, const Request& request, const Caller& caller) {
    return change_without_members(context, request, caller, restore_user);
}

}  // namespace tabir::administration
