#include "store/accesses.hpp"

#include "store/nullable.hpp"
#include "store/words.hpp"

namespace tabir::store {

void record_access(soci::session& sql, const Access& access, const std::string& edition, const MaybeId& viewer,
                   const std::vector<ReportId>& shown) {
    const std::string surface(code(access.surface)), party(code(access.party));
    Nullable<std::string> id(viewer);
    const long long at = access.at;
    long long row = 0;
    sql << "INSERT INTO accesses (at, surface, viewer, viewer_name, agency, party, what, edition) "
           "VALUES (:at, :surface, :viewer, :name, :agency, :party, :what, :edition) RETURNING id",
        soci::use(at, "at"), soci::use(surface, "surface"), use(id, "viewer"), soci::use(access.viewer_name, "name"),
        soci::use(access.agency, "agency"), soci::use(party, "party"), soci::use(access.what, "what"),
        soci::use(edition, "edition"), soci::into(row);
    ReportId report = 0;
    soci::statement insert = (sql.prepare << "INSERT INTO access_reports (access, report) VALUES (:access, :report)",
                              soci::use(row), soci::use(report));
    for (const ReportId each : shown) {
        report = each;
        insert.execute(true);
    }
}

std::vector<Access> access_trail(soci::session& sql, ReportId report) {
    std::vector<Access> trail;
    Access access;
    std::string surface, party;
    long long at = 0;
    soci::statement rows = (sql.prepare << "SELECT a.at, a.surface, a.viewer_name, a.agency, a.party, a.what FROM access_reports x "
                                           "JOIN accesses a ON a.id = x.access WHERE x.report = :report AND a.party <> 'reporter' "
                                           "ORDER BY a.id",
                            soci::use(report), soci::into(at), soci::into(surface), soci::into(access.viewer_name),
                            soci::into(access.agency), soci::into(party), soci::into(access.what));
    rows.execute();
    while (rows.fetch()) {
        access.at = at;
        access.surface = word<Surface>(surface);
        access.party = word<Party>(party);
        trail.push_back(access);
    }
    return trail;
}

}  // namespace tabir::store
