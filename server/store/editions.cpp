#include "store/editions.hpp"

namespace tabir::store {

std::vector<StoredEdition> all_editions(soci::session& sql) {
    std::vector<StoredEdition> editions;
    StoredEdition edition;
    long long loaded_at = 0;
    soci::statement rows = (sql.prepare << "SELECT date, document, digest, signature, loaded_at, loaded_by FROM editions ORDER BY date",
                            soci::into(edition.date), soci::into(edition.document), soci::into(edition.digest),
                            soci::into(edition.signature), soci::into(loaded_at), soci::into(edition.loaded_by));
    rows.execute();
    while (rows.fetch()) {
        edition.loaded_at = loaded_at;
        editions.push_back(edition);
    }
    return editions;
}

bool has_edition(soci::session& sql, const std::string& date) {
    int found = 0;
    sql << "SELECT count(*) FROM editions WHERE date = :date", soci::use(date), soci::into(found);
    return found > 0;
}

void insert_edition(soci::session& sql, const StoredEdition& edition) {
    const long long loaded_at = edition.loaded_at;
    sql << "INSERT INTO editions (date, document, digest, signature, loaded_at, loaded_by) "
           "VALUES (:date, :document, :digest, :signature, :at, :by)",
        soci::use(edition.date, "date"), soci::use(edition.document, "document"), soci::use(edition.digest, "digest"),
        soci::use(edition.signature, "signature"), soci::use(loaded_at, "at"), soci::use(edition.loaded_by, "by");
}

}  // namespace tabir::store
