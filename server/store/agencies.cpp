#include "store/agencies.hpp"

#include "store/calendar.hpp"
#include "store/nullable.hpp"
#include "store/query.hpp"

namespace tabir::store {
namespace {

/// Those that the condition holds for.
std::vector<data::Agency> agencies_where(soci::session& sql, Query& condition) {
    data::Agency one;
    Nullable<std::string> parent;
    int closed = 0;
    soci::statement rows(sql);
    for (std::string* column : {&one.id, &one.id_name, &one.en_name, &one.kind}) rows.exchange(soci::into(*column));
    rows.exchange(into(parent));
    rows.exchange(soci::into(closed));
    condition << " ORDER BY position";
    condition.finish(rows);
    rows.execute();
    std::vector<data::Agency> found;
    while (rows.fetch()) {
        one.parent = parent.get();
        one.closed = closed != 0;
        found.push_back(one);
    }
    return found;
}

Query agencies() {
    Query query;
    query << "SELECT id, id_name, en_name, kind, parent, closed FROM agencies";
    return query;
}

int count(soci::session& sql, Query& query) {
    int number = 0;
    soci::statement rows = query.statement(sql, number);
    rows.execute(true);
    return number;
}

}  // namespace

std::vector<data::Agency> all_agencies(soci::session& sql) {
    Query query = agencies();
    return agencies_where(sql, query);
}

std::optional<data::Agency> find_agency(soci::session& sql, const std::string& id) {
    Query query = agencies();
    query << " WHERE id = " << query.bind(id);
    const auto found = agencies_where(sql, query);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void insert_agency(soci::session& sql, const data::Agency& agency) {
    Nullable<std::string> parent(agency.parent);
    const int closed = agency.closed ? 1 : 0;
    sql << "INSERT INTO agencies (id, id_name, en_name, parent, kind, closed, position) "
           "SELECT :id, :id_name, :en_name, :parent, :kind, :closed, count(*) FROM agencies",
        soci::use(agency.id, "id"), soci::use(agency.id_name, "id_name"), soci::use(agency.en_name, "en_name"), use(parent, "parent"),
        soci::use(agency.kind, "kind"), soci::use(closed, "closed");
}

void update_agency(soci::session& sql, const data::Agency& agency) {
    const int closed = agency.closed ? 1 : 0;
    sql << "UPDATE agencies SET id_name = :id_name, en_name = :en_name, closed = :closed WHERE id = :id",
        soci::use(agency.id_name, "id_name"), soci::use(agency.en_name, "en_name"), soci::use(closed, "closed"), soci::use(agency.id, "id");
}

AgencyUse use_of_agency(soci::session& sql, const std::string& id) {
    std::vector<std::string> over;
    for_each(Set<State>::all(), [&](State state) {
        if (is_closed(state)) over.emplace_back(code(state));
    });
    Query users, reports, below;
    users << "SELECT count(*) FROM users WHERE ended IS NULL AND agency = " << users.bind(id);
    reports << "SELECT count(*) FROM reports WHERE agency = " << reports.bind(id) << " AND state NOT IN " << reports.bind_list(over);
    below << "SELECT count(*) FROM agencies WHERE closed = 0 AND parent = " << below.bind(id);
    return {count(sql, users), count(sql, reports), count(sql, below)};
}

}  // namespace tabir::store
