#include "store/report_reading.hpp"

#include "store/accesses.hpp"
#include "store/passages.hpp"
#include "store/sight_sql.hpp"
#include "store/words.hpp"

namespace tabir::store {
namespace {

std::vector<Photo> photos_of(soci::session& sql, const std::string& table, const std::string& owner, long long id) {
    std::vector<Photo> photos;
    Photo photo;
    soci::statement rows = (sql.prepare << "SELECT p.id, p.width, p.height FROM " << table << " x JOIN photos p ON p.id = x.photo WHERE x."
                                        << owner << " = :id ORDER BY x.position",
                            soci::use(id), soci::into(photo.id), soci::into(photo.width), soci::into(photo.height));
    rows.execute();
    while (rows.fetch()) photos.push_back(photo);
    return photos;
}

std::vector<Followup> followups_of(soci::session& sql, ReportId report) {
    std::vector<Followup> followups;
    std::vector<long long> ids;
    long long id = 0;
    Followup followup;
    soci::statement rows = (sql.prepare << "SELECT id, officer, officer_name, agency, note FROM followups WHERE report = :report "
                                           "ORDER BY id",
                            soci::use(report), soci::into(id), soci::into(followup.officer), soci::into(followup.officer_name),
                            soci::into(followup.agency), soci::into(followup.note));
    rows.execute();
    while (rows.fetch()) {
        ids.push_back(id);
        followups.push_back(followup);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) followups[i].photos = photos_of(sql, "followup_photos", "followup", ids[i]);
    return followups;
}

std::vector<Event> events_of(soci::session& sql, ReportId report) {
    std::vector<Event> events;
    std::string action, from, to, party, agency, note;
    long long at = 0;
    soci::statement rows = (sql.prepare << "SELECT action, from_state, to_state, party, agency, note, at FROM events "
                                           "WHERE report = :report ORDER BY id",
                            soci::use(report), soci::into(action), soci::into(from), soci::into(to), soci::into(party),
                            soci::into(agency), soci::into(note), soci::into(at));
    rows.execute();
    while (rows.fetch()) {
        events.push_back({word<Action>(action), word<State>(from), word<State>(to), word<Party>(party), agency, note, at});
    }
    return events;
}

std::optional<Stored> first(std::vector<Stored> reports) {
    if (reports.empty()) return std::nullopt;
    return std::move(reports.front());
}

}  // namespace

std::optional<Stored> find_report(soci::session& sql, const std::string& ticket_code, const std::string& viewer,
                                  Milliseconds now) {
    Query query;
    return first(select_reports(sql, query, "r.ticket_code = " + query.bind(ticket_code), viewer, now));
}

std::optional<Stored> find_report(soci::session& sql, ReportId id, const std::string& viewer, Milliseconds now) {
    Query query;
    return first(select_reports(sql, query, "r.id = " + query.bind(id), viewer, now));
}

std::optional<Stored> find_in_sight(soci::session& sql, const std::string& ticket_code, const Sight& sight, const Viewer& viewer,
                                    Milliseconds now) {
    Query query;
    const std::string here = "r.ticket_code = " + query.bind(ticket_code);
    return first(select_reports(sql, query, here + " AND " + sight_sql(sight, viewer, now, query), viewer.id, now));
}

void read_parts(soci::session& sql, Stored& stored, const Parts& parts) {
    Report& report = stored.report;
    if (parts.photos) report.photos = photos_of(sql, "report_photos", "report", stored.id);
    if (parts.followups) report.followups = followups_of(sql, stored.id);
    if (parts.events) report.events = events_of(sql, stored.id);
    place_note_passages(stored);
    if (parts.accesses) report.accesses = access_trail(sql, stored.id);
}

}  // namespace tabir::store
