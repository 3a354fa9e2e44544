#include "store/news.hpp"

#include <algorithm>

#include "store/sight_sql.hpp"

namespace tabir::store {
namespace {

constexpr std::size_t max_steps = 200;

std::string visible_steps(const NewsRequest& request, Query& query) {
    std::string where = sight_sql(request.sight, request.viewer, request.now, query);
    if (request.own_only) where += " AND r.reporter = " + query.bind(request.viewer.id);
    if (!request.sees_photo_requests) where += " AND (e.subject IS NULL OR e.subject = " + query.bind(request.viewer.id) + ")";
    return where;
}

}  // namespace

long long last_step(soci::session& sql) {
    long long last = 0;
    sql << "SELECT coalesce(max(id), 0) FROM events", soci::into(last);
    return last;
}

News read_news(soci::session& sql, const NewsRequest& request) {
    News news;
    news.last = last_step(sql);
    std::vector<long long> ids;
    Query query;
    query << "SELECT e.id, e.report FROM events e JOIN reports r ON r.id = e.report WHERE e.id > " << query.bind(request.after)
          << " AND " << visible_steps(request, query) << " ORDER BY e.id LIMIT " << std::to_string(max_steps);
    long long step = 0, report = 0;
    std::size_t steps = 0;
    soci::statement rows = query.statement(sql, step, report);
    rows.execute();
    while (rows.fetch()) {
        if (std::find(ids.begin(), ids.end(), report) == ids.end()) ids.push_back(report);
        if (++steps == max_steps) news.last = step;
    }
    Query reports;
    news.reports = select_reports(sql, reports, "r.id IN " + reports.bind_list(ids) + " ORDER BY r.rank", request.viewer.id, request.now);
    return news;
}

}  // namespace tabir::store
