#include "administration/changing.hpp"

#include "routes/once.hpp"
#include "routes/report_answer.hpp"
#include "sealing.hpp"
#include "store/users.hpp"

namespace tabir::administration {
namespace {

/// The caller was an administrator when the request came in. Whoever was ended or lost the tag before it got the lock is none now: of two
/// who remove each other at the same instant, one is too late.
std::optional<Response> refuse_removed(soci::session& sql, const Request& request, const Caller& caller) {
    const auto user = store::find_user(sql, caller.viewer.id);
    if (!user || user->ended) return http::problem(request, Problem::no_session);
    if (!user->tags.has(Tag::administrators)) return routes::not_found(request);
    return std::nullopt;
}

Response stale(const Request& request, const Json& current) {
    Json extra = Json::object();
    extra.set("current", current);
    return http::problem(request, Problem::stale, extra);
}

/// Runs `answer` in a transaction. It commits what it wants kept; without an answer a proof is asked for.
template <class Answer> Response in_transaction(const Context& context, const Request& request, const Caller& caller, Answer answer) {
    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    if (auto refusal = refuse_removed(sql, request, caller)) return *std::move(refusal);
    const Desk desk{sql, context.app.sessions, caller.viewer.id, context.app.now()};
    if (std::optional<Response> response = answer(desk, transaction)) return *std::move(response);
    return auth::step_up_needed(context.app, sql, request, caller);
}

}  // namespace

Json versioned(const Context& context, Json thing) {
    thing.set("version", keyed_hash(context.keys.versions, thing.dump()));
    return thing;
}

Response thing_answer(const Json& thing, int status) {
    Response response = http::json_answer(thing, status);
    if (const Json* version = thing.find("version")) response.headers.emplace_back("ETag", "\"" + version->string() + "\"");
    return response;
}

Response refusal_answer(const Request& request, const Refused& refused) {
    Json extra = Json::object();
    if (!refused.member.empty()) extra.set("member", refused.member);
    if (!refused.detail.empty()) extra.set("detail", refused.detail);
    return http::problem(request, refused.problem, extra);
}

Response change(const Context& context, const Request& request, const Caller& caller, const Change& change) {
    const auto if_match = request.header("if-match");
    if (!if_match) return routes::header_missing(request, "If-Match");
    routes::Once once(context, request, caller);
    if (once.problem()) return *once.problem();
    return in_transaction(context, request, caller, [&](const Desk& desk, store::WriteTransaction& transaction) -> std::optional<Response> {
        const auto current = change.find(desk.sql);
        if (!current) return routes::not_found(request);
        if (auto first = once.answered(desk.sql, request.path)) return first;
        if (!routes::matches(*if_match, current->find("version")->string())) return stale(request, *current);
        // The rules first: who may not make the change is not asked for a proof.
        const auto outcome = change.make(desk);
        if (const auto* refused = std::get_if<Refused>(&outcome)) return refusal_answer(request, *refused);
        if (!auth::has_just_proved(context.app, caller)) return std::nullopt;
        Response response = thing_answer(std::get<Json>(outcome));
        once.keep(desk.sql, response);
        transaction.commit();
        return response;
    });
}

Response create(const Context& context, const Request& request, const Caller& caller, const Creation& creation) {
    routes::Once once(context, request, caller);
    if (once.problem()) return *once.problem();
    return in_transaction(context, request, caller, [&](const Desk& desk, store::WriteTransaction& transaction) -> std::optional<Response> {
        auto response = once.answered(desk.sql, request.path);
        const bool is_first = !response;
        if (is_first) {
            const auto outcome = creation.make(desk);
            if (const auto* refused = std::get_if<Refused>(&outcome)) return refusal_answer(request, *refused);
            response = thing_answer(std::get<Json>(outcome), 201);
        } else if (response->status != 201 || !creation.add_secret) {
            return response;
        }
        if (!auth::has_just_proved(context.app, caller)) return std::nullopt;
        if (is_first) once.keep(desk.sql, *response);
        if (creation.add_secret) {
            Json body = parse_json(response->body).value();
            creation.add_secret(desk, body);
            response->body = body.dump();
        }
        transaction.commit();
        return response;
    });
}

}  // namespace tabir::administration
