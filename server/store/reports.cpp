#include "store/reports.hpp"

#include <sodium.h>

#include "store/accesses.hpp"
#include "store/calendar.hpp"
#include "store/nullable.hpp"
#include "store/photos.hpp"

namespace tabir::store {
namespace {

std::optional<long long> last_done(const Report& report) {
    std::optional<long long> at;
    for (const Event& event : report.events) {
        if (event.to == State::done && event.from != State::done) at = event.at;
    }
    return at;
}

int random_rank() { return static_cast<int>(randombytes_uniform(2147483646U) + 1); }

ReportId insert_row(soci::session& sql, const Report& report) {
    const std::string visibility(code(report.visibility)), state(code(report.state));
    const std::string found_in = searchable(report.description, {});
    const int rank = random_rank();
    const long long reported_at = report.reported_at;
    std::optional<int> lat_e6, lon_e6;
    std::optional<std::string> words;
    if (report.location) {
        lat_e6 = report.location->lat_e6;
        lon_e6 = report.location->lon_e6;
        words = report.location->place;
    }
    std::optional<long long> due_at, due_soon;
    if (report.due_at) {
        due_at = *report.due_at;
        due_soon = due_soon_at(report.reported_at, *report.due_at);
    }
    Nullable<int> lat(lat_e6), lon(lon_e6);
    Nullable<std::string> place(words), assignee(report.assignee), reporter(report.reporter);
    Nullable<long long> due(due_at), soon(due_soon), done(last_done(report));
    ReportId id = 0;
    sql << "INSERT INTO reports (ticket_code, rank, visibility, state, category, agency, area, description, searchable, lat_e6, lon_e6, "
           "place, complainant_name, complainant_contact, channel, channel_reference, reported_at, due_at, due_soon_at, "
           "done_at, assignee, reporter) VALUES (:ticket_code, :rank, :visibility, :state, :category, :agency, :area, "
           ":description, :searchable, :lat, :lon, :place, :name, :contact, :channel, :channel_reference, :reported_at, :due, :soon, :done, "
           ":assignee, :reporter) RETURNING id",
        soci::use(report.ticket_code, "ticket_code"), soci::use(rank, "rank"), soci::use(visibility, "visibility"),
        soci::use(state, "state"), soci::use(report.category, "category"), soci::use(report.agency, "agency"),
        soci::use(report.area, "area"), soci::use(report.description, "description"), soci::use(found_in, "searchable"), use(lat, "lat"), use(lon, "lon"),
        use(place, "place"), soci::use(report.complainant_name, "name"), soci::use(report.complainant_contact, "contact"),
        soci::use(report.channel, "channel"), soci::use(report.channel_reference, "channel_reference"),
        soci::use(reported_at, "reported_at"), use(due, "due"), use(soon, "soon"), use(done, "done"), use(assignee, "assignee"),
        use(reporter, "reporter"), soci::into(id);
    return id;
}

void insert_photos(soci::session& sql, const std::string& table, const std::string& owner, long long id,
                   const std::vector<Photo>& photos) {
    int position = 0;
    for (const Photo& photo : photos) {
        attach_photo(sql, photo.id);
        sql << "INSERT INTO " << table << " (" << owner << ", photo, position) VALUES (:id, :photo, :position)", soci::use(id),
            soci::use(photo.id), soci::use(position);
        ++position;
    }
}

}  // namespace

ReportId insert_report(soci::session& sql, const Report& report, const std::string& edition,
                       const std::vector<PhotoRequest>& requests, const std::vector<PhotoGrant>& grants) {
    const ReportId id = insert_row(sql, report);
    insert_photos(sql, "report_photos", "report", id, report.photos);
    for (const Followup& followup : report.followups) insert_followup(sql, id, followup);
    for (const Event& event : report.events) insert_event(sql, id, event, edition);
    for (const Access& access : report.accesses) record_access(sql, access, edition, std::nullopt, {id});
    for (const PhotoRequest& request : requests) insert_photo_request(sql, id, request);
    for (const PhotoGrant& grant : grants) insert_photo_grant(sql, id, grant);
    return id;
}

std::optional<Milliseconds> filed_before_others(soci::session& sql, const std::string& reporter, int others, Milliseconds since) {
    const long long from = since;
    long long at = 0;
    sql << "SELECT reported_at FROM reports WHERE reporter = :reporter AND reported_at > :since ORDER BY reported_at DESC LIMIT 1 OFFSET :others",
        soci::use(reporter), soci::use(from), soci::use(others), soci::into(at);
    return sql.got_data() ? std::optional<Milliseconds>(at) : std::nullopt;
}

void insert_photo_request(soci::session& sql, ReportId report, const PhotoRequest& request) {
    const long long at = request.at;
    sql << "INSERT INTO photo_requests (report, viewer, reason, at) VALUES (:report, :viewer, :reason, :at)", soci::use(report),
        soci::use(request.viewer), soci::use(request.reason), soci::use(at);
}

void insert_photo_grant(soci::session& sql, ReportId report, const PhotoGrant& grant) {
    const long long at = grant.at, until = grant.until;
    sql << "INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) "
           "VALUES (:report, :grantee, :grantor, :reason, :at, :until)",
        soci::use(report), soci::use(grant.grantee), soci::use(grant.grantor), soci::use(grant.reason), soci::use(at),
        soci::use(until);
}

void insert_event(soci::session& sql, ReportId report, const Event& event, const std::string& edition, const MaybeId& subject) {
    const std::string action(code(event.action)), from(code(event.from)), to(code(event.to)), party(code(event.party));
    const long long at = event.at;
    Nullable<std::string> about(subject);
    sql << "INSERT INTO events (report, action, from_state, to_state, party, agency, note, at, subject, edition) "
           "VALUES (:report, :action, :from, :to, :party, :agency, :note, :at, :subject, :edition)",
        soci::use(report, "report"), soci::use(action, "action"), soci::use(from, "from"), soci::use(to, "to"),
        soci::use(party, "party"), soci::use(event.agency, "agency"), soci::use(event.note, "note"), soci::use(at, "at"),
        use(about, "subject"), soci::use(edition, "edition");
}

void insert_followup(soci::session& sql, ReportId report, const Followup& followup) {
    long long id = 0;
    sql << "INSERT INTO followups (report, officer, officer_name, agency, note) "
           "VALUES (:report, :officer, :name, :agency, :note) RETURNING id",
        soci::use(report), soci::use(followup.officer), soci::use(followup.officer_name), soci::use(followup.agency),
        soci::use(followup.note), soci::into(id);
    insert_photos(sql, "followup_photos", "followup", id, followup.photos);
    sql << "UPDATE reports SET last_followup_officer = :officer, last_followup_agency = :agency WHERE id = :report",
        soci::use(followup.officer), soci::use(followup.agency), soci::use(report);
}

}  // namespace tabir::store
