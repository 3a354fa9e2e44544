#include "routes/list.hpp"

#include <stdexcept>

#include "routes/disclosure.hpp"
#include "routes/list_query.hpp"
#include "sealing.hpp"
#include "tabir/codes.hpp"
#include "tabir/view.hpp"

namespace tabir::routes {
namespace {

constexpr Set<Field> summary{Field::ticket_code, Field::visibility, Field::state,         Field::category,   Field::agency,
                             Field::area,        Field::sla_band,   Field::reported_date, Field::description};

/// Where the next page begins, and when the first one was asked for.
struct Cursor {
    store::ListPlace after;
    Milliseconds first_at = 0;
};

/// Good for this viewer and this question alone.
std::string bound_to(const Caller& caller, const ListQuery& query) { return name_of(caller.viewer) + "\n" + query.words; }

std::string seal_cursor(const Context& context, const Caller& caller, const ListQuery& query, const Cursor& cursor) {
    Json json = Json::object();
    json.set("of", keyed_hash(context.keys.cursors, bound_to(caller, query)));
    json.set("major", static_cast<std::int64_t>(cursor.after.major));
    json.set("minor", static_cast<std::int64_t>(cursor.after.minor));
    json.set("first_at", cursor.first_at);
    return seal(context.keys.cursors, json.dump());
}

std::optional<Cursor> unseal_cursor(const Context& context, const Caller& caller, const ListQuery& query) {
    const auto text = unseal(context.keys.cursors, *query.cursor);
    if (!text) return std::nullopt;
    const auto json = parse_json(*text);
    if (!json) return std::nullopt;
    ObjectReader reader(*json, "cursor");
    const std::string* of = reader.string("of");
    const auto major = reader.integer("major"), minor = reader.integer("minor"), first_at = reader.integer("first_at");
    if (!reader.finish() || *of != keyed_hash(context.keys.cursors, bound_to(caller, query))) return std::nullopt;
    return Cursor{{*major, *minor}, *first_at};
}

store::ListRequest list_request(const Context& context, const Caller& caller, const ListQuery& query) {
    store::ListRequest list;
    list.viewer = caller.viewer;
    list.sight = sight_of(context.edition, caller.viewer);
    list.filter = query.filter;
    list.order = query.order;
    list.multiplier = keyed_number(context.keys.orders, name_of(caller.viewer));
    list.limit = query.limit;
    list.now = list.first_at = context.app.now();
    return list;
}

store::ListPage read_page(soci::session& sql, const store::ListRequest& list) {
    const store::Snapshot snapshot(sql);
    return store::list_reports(sql, list);
}

/// The reports of the page, recorded as shown.
std::vector<Decided> disclose(const Context& context, soci::session& sql, const Caller& caller, std::vector<store::Stored> reports) {
    const std::size_t found = reports.size();
    store::WriteTransaction transaction(sql);
    auto shown = decide_and_record(context, sql, caller, std::move(reports), "list");
    // The filter and the decision are made of one predicate. Should they ever differ, nobody gets an answer.
    if (shown.size() != found) throw std::logic_error("the list's filter and the decision disagree");
    transaction.commit();
    return shown;
}

}  // namespace

Response get_list(const Context& context, const Request& request, const Caller& caller) {
    const Set<Field> askable = askable_fields(context.edition, caller.viewer);
    auto read = read_list_query(context, request, caller, askable);
    if (auto* refused = std::get_if<Response>(&read)) return std::move(*refused);
    const ListQuery& query = std::get<ListQuery>(read);

    store::ListRequest list = list_request(context, caller, query);
    if (query.cursor) {
        const auto cursor = unseal_cursor(context, caller, query);
        if (!cursor) return bad_value(request, "cursor", "is not the one that the last page gave for this question");
        list.after = cursor->after;
        list.first_at = cursor->first_at;
    }

    soci::session sql(context.app.database.pool());
    store::ListPage page = read_page(sql, list);
    const auto shown = disclose(context, sql, caller, std::move(page.reports));

    Json body = Json::object();
    body.set("edition", context.edition.date());
    Json& items = body.set("items", Json::array());
    for (const Decided& each : shown) {
        items.push(view(context.edition, caller.viewer, each.decision, each.stored.report, request.language(), summary).json());
    }
    body.set("next", page.next ? Json(seal_cursor(context, caller, query, {*page.next, list.first_at})) : Json());
    body.set("total", static_cast<std::int64_t>(page.total));
    body.set("askable", codes_of(askable));
    return http::json_answer(body);
}

}  // namespace tabir::routes
