#include "store/report_list.hpp"

#include <algorithm>

#include "store/like.hpp"
#include "store/sight_sql.hpp"

namespace tabir::store {
namespace {

// A prime: multiplication by anything in [1, p-1] shuffles [1, p-1] without collisions.
constexpr const char* prime = "2147483647";

/// The band's number (its place in the vocabulary) at the request's moment.
std::string band_sql(Milliseconds now, Query& query) {
    const std::string moment = query.bind(static_cast<long long>(now));
    return "(CASE WHEN r.state IN ('done', 'declined', 'withdrawn') THEN 3 WHEN r.due_at <= " + moment +
           " THEN 0 WHEN r.due_soon_at <= " + moment + " THEN 1 ELSE 2 END)";
}

std::vector<long long> band_numbers(const std::vector<std::string>& bands) {
    std::vector<long long> numbers;
    for (const std::string& band : bands) numbers.push_back(static_cast<long long>(index(*word_of<SlaBand>(band))));
    return numbers;
}

std::string where_sql(const ListRequest& request, Query& query) {
    const ListFilter& filter = request.filter;
    std::string where = sight_sql(request.sight, request.viewer, request.now, query);
    const auto one_of = [&](const char* column, const std::vector<std::string>& values) {
        if (!values.empty()) where += std::string(" AND ") + column + " IN " + query.bind_list(values);
    };
    one_of("r.state", filter.states);
    one_of("r.category", filter.categories);
    one_of("r.visibility", filter.visibilities);
    one_of("r.channel", filter.channels);
    one_of("r.area", filter.areas);
    one_of("r.agency", filter.agencies);
    if (!filter.sla_bands.empty()) {
        where += " AND " + band_sql(request.first_at, query) + " IN " + query.bind_list(band_numbers(filter.sla_bands));
    }
    if (filter.from) where += " AND r.reported_at >= " + query.bind(static_cast<long long>(*filter.from));
    if (filter.before) where += " AND r.reported_at < " + query.bind(static_cast<long long>(*filter.before));
    for (const std::string& word : filter.words) where += " AND r.searchable LIKE " + query.bind(pattern_of(word)) + " ESCAPE '\\'";
    if (filter.public_only) where += " AND r.visibility = 'public'";
    if (filter.assigned_to_me) where += " AND r.assignee = " + query.bind(request.viewer.id);
    if (filter.reported_by_me) where += " AND r.reporter = " + query.bind(request.viewer.id);
    if (filter.photo_asked_for) {
        where += " AND EXISTS (SELECT 1 FROM photo_requests q WHERE q.report = r.id AND q.viewer <> " +
                 query.bind(request.viewer.id) + ")";
    }
    return where;
}

struct Order {
    std::string major;
    std::string minor;
};

Order order_sql(const ListRequest& request, Query& query) {
    if (request.order == ListOrder::date) return {"-r.reported_at", "r.rank"};
    return {request.order == ListOrder::urgency ? band_sql(request.first_at, query) : "0",
            "(r.rank * " + query.bind(request.multiplier) + ") % " + prime};
}

std::string after_sql(const ListPlace& after, Query& query) {
    const std::string major = query.bind(after.major);
    return " WHERE k.major > " + major + " OR (k.major = " + major + " AND k.minor > " + query.bind(after.minor) + ")";
}

long long count_reports(soci::session& sql, const ListRequest& request) {
    Query query;
    long long total = 0;
    query << "SELECT count(*) FROM reports r WHERE " << where_sql(request, query);
    query.statement(sql, total).execute(true);
    return total;
}

/// One page of numbers, and one more to know whether there is a next page.
struct Keys {
    std::vector<long long> ids;
    std::vector<ListPlace> places;
};

Keys page_keys(soci::session& sql, const ListRequest& request) {
    Query query;
    const Order order = order_sql(request, query);
    query << "SELECT k.id, k.major, k.minor FROM (SELECT r.id AS id, " << order.major << " AS major, " << order.minor
          << " AS minor FROM reports r WHERE " << where_sql(request, query) << ") k";
    if (request.after) query << after_sql(*request.after, query);
    query << " ORDER BY k.major, k.minor LIMIT " << query.bind(static_cast<long long>(request.limit) + 1);
    Keys keys;
    long long id = 0, major = 0, minor = 0;
    soci::statement rows = query.statement(sql, id, major, minor);
    rows.execute();
    while (rows.fetch()) {
        keys.ids.push_back(id);
        keys.places.push_back({major, minor});
    }
    return keys;
}

}  // namespace

ListPage list_reports(soci::session& sql, const ListRequest& request) {
    ListPage page;
    page.total = count_reports(sql, request);
    Keys keys = page_keys(sql, request);
    const auto limit = static_cast<std::size_t>(request.limit);
    if (keys.ids.size() > limit) {
        page.next = keys.places[limit - 1];
        keys.ids.resize(limit);
    }
    Query query;
    page.reports = select_reports(sql, query, "r.id IN " + query.bind_list(keys.ids), request.viewer.id, request.now);
    const auto place = [&](const Stored& stored) { return std::find(keys.ids.begin(), keys.ids.end(), stored.id); };
    std::sort(page.reports.begin(), page.reports.end(), [&](const Stored& a, const Stored& b) { return place(a) < place(b); });
    return page;
}

}  // namespace tabir::store
