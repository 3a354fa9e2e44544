#include "routes/editions.hpp"

#include "edition/loading.hpp"
#include "edition/trust.hpp"
#include "http/input.hpp"
#include "routes/disclosure.hpp"
#include "store/editions.hpp"

namespace tabir::routes {
namespace {

using edition::Refusal;

Json summary_of(const policy::DigestedEdition& edition, const Edition& in_force) {
    Json title = Json::object();
    title.set("id", edition.title().id);
    title.set("en", edition.title().en);
    Json json = Json::object();
    json.set("date", edition.date());
    json.set("title", std::move(title));
    json.set("digest", edition.digest());
    json.set("in_force", edition.date() == in_force.date());
    return json;
}

Response get_all(const App& app, const Request& request) {
    Json list = Json::array();
    for (const auto& entry : app.editions.all()) list.push(summary_of(entry->edition, edition_of(request)));
    return http::json_answer(list);
}

Response get_one(const App& app, const Request& request, const std::string& date) {
    const auto entry = app.editions.find(date);
    if (!entry) return not_found(request);
    Response response;
    response.body = entry->document;
    return response;
}

Problem problem_of(Refusal refusal) {
    switch (refusal) {
        case Refusal::no_key: return Problem::no_edition_key;
        case Refusal::not_understood: return Problem::bad_edition;
        case Refusal::bad_signature: return Problem::bad_signature;
        case Refusal::charter_broken: return Problem::charter_broken;
        case Refusal::retroactive: return Problem::retroactive;
        case Refusal::known_date: break;
    }
    return Problem::edition_exists;
}

Response refused(const Request& request, const edition::Refused& refused) {
    Json extra = Json::object();
    if (!refused.member.empty()) extra.set("member", refused.member);
    extra.set("detail", refused.detail);
    return http::problem(request, problem_of(refused.why), extra);
}

std::optional<std::string> city_key(App& app) {
    soci::session sql(app.database.pool());
    return edition::city_key(sql);
}

/// Stores the edition with the record of who loaded it, and makes it known.
Response take_in(const Context& context, const Request& request, const Caller& caller, const edition::Accepted& accepted) {
    const edition::Entry& entry = *accepted.entry;
    const std::string& date = entry.edition.date();
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    // Two that come at once: the transaction lets in one.
    if (context.app.editions.find(date) || store::has_edition(sql, date)) {
        return refused(request, {Refusal::known_date, "edition", "there is one of " + date});
    }
    store::insert_edition(sql, {date, entry.document, entry.edition.digest(), accepted.signature, context.app.now(), caller.viewer.id});
    record_loading(context, sql, caller);
    transaction.commit();
    context.app.editions.add(accepted.entry);
    // This request began under another edition; what is in force from here on is asked anew.
    const auto in_force = context.app.editions.in_force(context.app.now());
    return http::json_answer(summary_of(entry.edition, *in_force), 201);
}

}  // namespace

std::vector<http::Route> edition_routes(App& app) {
    using http::Body;
    return {
        {"GET", "/api/edition", Body::none,
         [&app](const Request& request) { return get_one(app, request, edition_of(request).date()); }},
        {"GET", "/api/editions", Body::none, [&app](const Request& request) { return get_all(app, request); }},
        {"GET", "/api/editions/{}", Body::none,
         [&app](const Request& request) { return get_one(app, request, request.captures[0]); }},
    };
}

Response post_edition(const Context& context, const Request& request, const Caller& caller) {
    if (!caller.viewer.tags.has(Tag::administrators)) return not_found(request);
    const auto body = parse_json(request.body, {request.body.size(), 2});
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    const std::string* document = reader.string("document");
    const std::string signature = reader.text("signature");
    if (!reader.finish()) return http::input_problem(request, reader.error());

    const auto key = city_key(context.app);
    const auto result = edition::examine(key ? &*key : nullptr, *document, signature, context.app.now());
    if (const auto* wrong = std::get_if<edition::Refused>(&result)) return refused(request, *wrong);
    return take_in(context, request, caller, std::get<edition::Accepted>(result));
}

}  // namespace tabir::routes
