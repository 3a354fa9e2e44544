#include "store/photos.hpp"

#include <stdexcept>

#include "store/nullable.hpp"
#include "store/query.hpp"
#include "store/sight_sql.hpp"

namespace tabir::store {

void insert_photo(soci::session& sql, const Photo& photo, const Uploader& uploader, Milliseconds now) {
    const std::string surface(code(uploader.surface));
    const long long at = now;
    sql << "INSERT INTO photos (id, uploader_surface, uploader, width, height, created, attached) "
           "VALUES (:id, :surface, :uploader, :width, :height, :at, 0)",
        soci::use(photo.id), soci::use(surface), soci::use(uploader.id), soci::use(photo.width), soci::use(photo.height),
        soci::use(at);
}

std::optional<PhotoPlace> find_photo(soci::session& sql, const std::string& id, const Sight& sight, const Viewer& viewer, Milliseconds now) {
    Query query;
    query << "SELECT x.report, f.report FROM photos p LEFT JOIN report_photos x ON x.photo = p.id "
             "LEFT JOIN followup_photos y ON y.photo = p.id LEFT JOIN followups f ON f.id = y.followup "
             "LEFT JOIN reports r ON r.id = coalesce(x.report, f.report) WHERE p.id = "
          << query.bind(id) << " AND CASE WHEN r.id IS NULL THEN p.uploader_surface = " << query.bind(std::string(code(viewer.surface)))
          << " AND p.uploader = " << query.bind(viewer.id) << " ELSE " << sight_sql(sight, viewer, now, query) << " END";
    Nullable<long long> of_report, of_followup;
    soci::statement rows(sql);
    rows.exchange(into(of_report));
    rows.exchange(into(of_followup));
    query.finish(rows);
    rows.execute();
    if (!rows.fetch()) return std::nullopt;
    if (of_report.get()) return PhotoPlace{PhotoPlace::Kind::report, of_report.value};
    if (of_followup.get()) return PhotoPlace{PhotoPlace::Kind::followup, of_followup.value};
    return PhotoPlace{};
}

std::optional<Photo> find_waiting_photo(soci::session& sql, const std::string& id, const Uploader& uploader) {
    Photo photo{id, 0, 0};
    const std::string surface(code(uploader.surface));
    sql << "SELECT width, height FROM photos WHERE id = :id AND uploader_surface = :surface AND uploader = :uploader "
           "AND attached = 0",
        soci::use(id), soci::use(surface), soci::use(uploader.id), soci::into(photo.width), soci::into(photo.height);
    if (!sql.got_data()) return std::nullopt;
    return photo;
}

int count_waiting_photos(soci::session& sql, const Uploader& uploader) {
    const std::string surface(code(uploader.surface));
    int waiting = 0;
    sql << "SELECT count(*) FROM photos WHERE attached = 0 AND uploader_surface = :surface AND uploader = :uploader",
        soci::use(surface), soci::use(uploader.id), soci::into(waiting);
    return waiting;
}

std::vector<std::string> photos_waiting_since(soci::session& sql, Milliseconds before) {
    const long long moment = before;
    std::vector<std::string> ids;
    std::string id;
    soci::statement rows = (sql.prepare << "SELECT id FROM photos WHERE attached = 0 AND created < :moment", soci::use(moment),
                            soci::into(id));
    rows.execute();
    while (rows.fetch()) ids.push_back(id);
    return ids;
}

void delete_waiting_photo(soci::session& sql, const std::string& id) {
    sql << "DELETE FROM photos WHERE id = :id AND attached = 0", soci::use(id);
}

void attach_photo(soci::session& sql, const std::string& id) {
    soci::statement update = (sql.prepare << "UPDATE photos SET attached = 1 WHERE id = :id AND attached = 0", soci::use(id));
    update.execute(true);
    if (update.get_affected_rows() != 1) throw std::runtime_error("a photo that does not wait cannot be attached");
}

}  // namespace tabir::store
