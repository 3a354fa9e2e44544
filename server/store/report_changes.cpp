#include "store/report_changes.hpp"

#include "store/nullable.hpp"
#include "tabir/words.hpp"

namespace tabir::store {

void set_state(soci::session& sql, ReportId report, State state, Milliseconds now) {
    const std::string text(code(state));
    const long long at = now;
    sql << "UPDATE reports SET state = :state WHERE id = :report", soci::use(text), soci::use(report);
    if (state == State::done) sql << "UPDATE reports SET done_at = :at WHERE id = :report", soci::use(at), soci::use(report);
}

void set_visibility(soci::session& sql, ReportId report, Visibility visibility) {
    const std::string text(code(visibility));
    sql << "UPDATE reports SET visibility = :visibility WHERE id = :report", soci::use(text), soci::use(report);
}

void set_agency(soci::session& sql, ReportId report, const std::string& agency) {
    sql << "UPDATE reports SET agency = :agency WHERE id = :report", soci::use(agency), soci::use(report);
}

void set_assignee(soci::session& sql, ReportId report, const MaybeId& assignee) {
    Nullable<std::string> officer(assignee);
    sql << "UPDATE reports SET assignee = :assignee WHERE id = :report", use(officer, "assignee"), soci::use(report, "report");
}

void delete_photo_request(soci::session& sql, ReportId report, const std::string& viewer) {
    sql << "DELETE FROM photo_requests WHERE report = :report AND viewer = :viewer", soci::use(report), soci::use(viewer);
}

void end_photo_grants(soci::session& sql, ReportId report, const std::string& grantee, Milliseconds now) {
    const long long at = now;
    sql << "UPDATE photo_grants SET until = :at WHERE report = :report AND grantee = :grantee AND until > :now",
        soci::use(at, "at"), soci::use(report, "report"), soci::use(grantee, "grantee"), soci::use(at, "now");
}

void delete_photo_requests_of(soci::session& sql, const std::string& viewer) {
    sql << "DELETE FROM photo_requests WHERE viewer = :viewer", soci::use(viewer);
}

void end_photo_grants_of(soci::session& sql, const std::string& grantee, Milliseconds now) {
    sql << "UPDATE photo_grants SET until = :at WHERE grantee = :grantee AND until > :now", soci::use(now, "at"),
        soci::use(grantee, "grantee"), soci::use(now, "now");
}

}  // namespace tabir::store
