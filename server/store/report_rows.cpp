#include "store/report_rows.hpp"

#include <algorithm>

#include "store/calendar.hpp"
#include "store/nullable.hpp"
#include "store/passages.hpp"
#include "store/words.hpp"

namespace tabir::store {
namespace {

struct Row {
    long long id = 0;
    std::string ticket_code, visibility, state, category, agency, area, description;
    Nullable<int> lat, lon;
    Nullable<std::string> place;
    std::string name, contact, channel, channel_reference;
    long long reported_at = 0;
    Nullable<long long> due_at, due_soon_at, done_at;
    Nullable<std::string> assignee, reporter, followup_officer, followup_agency;
};

constexpr const char* columns =
    "SELECT r.id, r.ticket_code, r.visibility, r.state, r.category, r.agency, r.area, r.description, r.lat_e6, r.lon_e6, "
    "r.place, r.complainant_name, r.complainant_contact, r.channel, r.channel_reference, r.reported_at, r.due_at, "
    "r.due_soon_at, r.done_at, r.assignee, r.reporter, r.last_followup_officer, r.last_followup_agency FROM reports r WHERE ";

template <class T> auto into(T& column) { return soci::into(column); }

void bind(soci::statement& rows, Row& row) {
    const auto all = [&](auto&... column) { (rows.exchange(into(column)), ...); };
    all(row.id, row.ticket_code, row.visibility, row.state, row.category, row.agency, row.area, row.description, row.lat,
        row.lon, row.place, row.name, row.contact, row.channel, row.channel_reference, row.reported_at, row.due_at,
        row.due_soon_at, row.done_at, row.assignee, row.reporter, row.followup_officer, row.followup_agency);
}

Report to_report(const Row& row, Milliseconds now) {
    Report report;
    report.ticket_code = row.ticket_code;
    report.visibility = word<Visibility>(row.visibility);
    report.state = word<State>(row.state);
    report.category = row.category;
    report.agency = row.agency;
    report.area = row.area;
    report.description = row.description;
    if (row.lat.get() && row.lon.get()) report.location = Location{row.lat.value, row.lon.value, row.place.get().value_or("")};
    report.complainant_name = row.name;
    report.complainant_contact = row.contact;
    report.channel = row.channel;
    report.channel_reference = row.channel_reference;
    report.reported_at = row.reported_at;
    report.due_at = row.due_at.get();
    report.sla_band = sla_band(report.state, row.due_soon_at.get(), report.due_at, now);
    report.assignee = row.assignee.get();
    report.reporter = row.reporter.get();
    // The last follow-up's facts; its note and photos come with the whole report.
    if (row.followup_officer.get()) report.followups.push_back({row.followup_officer.value, {}, row.followup_agency.value, {}, {}});
    report.reopen_window_open =
        report.state == State::done && row.done_at.get() && row.done_at.value >= reopen_cutoff(now);
    return report;
}

std::vector<long long> ids_of(const std::vector<Stored>& reports) {
    std::vector<long long> ids;
    for (const Stored& each : reports) ids.push_back(each.id);
    return ids;
}

Stored& of(std::vector<Stored>& reports, ReportId id) {
    return *std::find_if(reports.begin(), reports.end(), [&](const Stored& each) { return each.id == id; });
}

void add_requests(soci::session& sql, std::vector<Stored>& reports, const std::string& viewer) {
    Query query;
    query << "SELECT report, viewer, reason, at FROM photo_requests WHERE report IN " << query.bind_list(ids_of(reports))
          << " ORDER BY at, viewer";
    long long report = 0, at = 0;
    PhotoRequest request;
    soci::statement rows = query.statement(sql, report, request.viewer, request.reason, at);
    rows.execute();
    while (rows.fetch()) {
        request.at = at;
        of(reports, report).requests.push_back(request);
    }
    for (Stored& each : reports) {
        if (each.requests.empty()) continue;
        const bool own = std::any_of(each.requests.begin(), each.requests.end(),
                                     [&](const PhotoRequest& pending) { return pending.viewer == viewer; });
        each.report.photo_request_by = own ? viewer : each.requests.front().viewer;
    }
}

void add_grants(soci::session& sql, std::vector<Stored>& reports, Milliseconds now) {
    Query query;
    query << "SELECT report, grantee, grantor, reason, at, until FROM photo_grants WHERE report IN "
          << query.bind_list(ids_of(reports)) << " AND until > " << query.bind(now) << " ORDER BY id";
    long long report = 0, at = 0, until = 0;
    PhotoGrant grant;
    soci::statement rows = query.statement(sql, report, grant.grantee, grant.grantor, grant.reason, at, until);
    rows.execute();
    while (rows.fetch()) {
        grant.at = at;
        grant.until = until;
        Stored& each = of(reports, report);
        each.report.photo_grants.push_back(grant.grantee);
        each.grants.push_back(grant);
    }
}

}  // namespace

std::vector<Stored> select_reports(soci::session& sql, Query& query, const std::string& where, const std::string& viewer,
                                   Milliseconds now) {
    query << columns << where;
    Row row;
    soci::statement rows(sql);
    bind(rows, row);
    query.finish(rows);
    rows.execute();
    std::vector<Stored> reports;
    while (rows.fetch()) reports.push_back({row.id, to_report(row, now), {}, {}, {}});
    // Also for no report: a code that was never issued costs what a hidden one does.
    add_requests(sql, reports, viewer);
    add_grants(sql, reports, now);
    add_passages(sql, reports);
    return reports;
}

}  // namespace tabir::store
