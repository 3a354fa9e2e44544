#include "routes/news.hpp"

#include <charconv>

#include "routes/disclosure.hpp"
#include "routes/photo_access.hpp"
#include "routes/query.hpp"
#include "sealing.hpp"
#include "store/news.hpp"

namespace tabir::routes {
namespace {

constexpr std::size_t step_digits = 20;

std::string mark(const Caller& caller) { return "news " + name_of(caller.viewer) + " "; }

/// Always of one length: a sealed text tells its length, and that would tell how many steps the whole city has taken.
std::string seal_step(const Context& context, const Caller& caller, long long step) {
    const std::string digits = std::to_string(step);
    return seal(context.keys.cursors, mark(caller) + std::string(step_digits - digits.size(), '0') + digits);
}

std::optional<long long> unseal_step(const Context& context, const Caller& caller, const std::string& sealed) {
    const auto text = unseal(context.keys.cursors, sealed);
    const std::string expected = mark(caller);
    if (!text || text->compare(0, expected.size(), expected) != 0) return std::nullopt;
    long long step = 0;
    const auto [end, error] = std::from_chars(text->data() + expected.size(), text->data() + text->size(), step);
    if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
    return step;
}

store::NewsRequest news_request(const Context& context, const Caller& caller, long long after) {
    store::NewsRequest news;
    news.viewer = caller.viewer;
    news.sight = sight_of(context.edition, caller.viewer);
    news.sees_photo_requests = is_bureau(caller);
    news.own_only = caller.viewer.surface == Surface::jaki;
    news.after = after;
    news.now = context.app.now();
    return news;
}

}  // namespace

Response get_news(const Context& context, const Request& request, const Caller& caller) {
    const auto query = read_query(request, {"since"});
    if (auto* wrong = std::get_if<Response>(&query)) return *wrong;
    const auto& members = std::get<Query>(query);
    const auto since = members.find("since");
    soci::session sql(context.app.database.pool());
    Json body = Json::object();
    if (since == members.end()) {
        body.set("cursor", seal_step(context, caller, store::last_step(sql)));
        body.set("changed", Json::array());
        return http::json_answer(body);
    }
    const auto after = unseal_step(context, caller, since->second);
    if (!after) return bad_value(request, "since", "is not a cursor that you were given");

    store::WriteTransaction transaction(sql);
    store::News news = store::read_news(sql, news_request(context, caller, *after));
    body.set("cursor", seal_step(context, caller, news.last));
    Json& changed = body.set("changed", Json::array());
    for (const Decided& each : decide_and_record(context, sql, caller, std::move(news.reports), "list")) {
        changed.push(each.stored.report.ticket_code);
    }
    transaction.commit();
    return http::json_answer(body);
}

}  // namespace tabir::routes
