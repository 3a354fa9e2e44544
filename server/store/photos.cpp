#include "store/photos.hpp"

#include <stdexcept>

#include "store/words.hpp"

namespace tabir::store {

void insert_photo(soci::session& sql, const Photo& photo, const Uploader& uploader, Milliseconds now) {
    const std::string surface(code(uploader.surface));
    const long long at = now;
    sql << "INSERT INTO photos (id, uploader_surface, uploader, width, height, created, attached) "
           "VALUES (:id, :surface, :uploader, :width, :height, :at, 0)",
        soci::use(photo.id), soci::use(surface), soci::use(uploader.id), soci::use(photo.width), soci::use(photo.height),
        soci::use(at);
}

std::optional<PhotoPlace> find_photo(soci::session& sql, const std::string& id) {
    PhotoPlace place;
    std::string surface;
    soci::indicator of_report = soci::i_null, of_followup = soci::i_null;
    long long report = 0, followup_report = 0;
    sql << "SELECT p.uploader_surface, p.uploader, x.report, f.report FROM photos p "
           "LEFT JOIN report_photos x ON x.photo = p.id "
           "LEFT JOIN followup_photos y ON y.photo = p.id LEFT JOIN followups f ON f.id = y.followup WHERE p.id = :id",
        soci::use(id), soci::into(surface), soci::into(place.uploader.id), soci::into(report, of_report),
        soci::into(followup_report, of_followup);
    if (!sql.got_data()) return std::nullopt;
    place.uploader.surface = word<Surface>(surface);
    if (of_report == soci::i_ok) {
        place.kind = PhotoPlace::Kind::report;
        place.report = report;
    } else if (of_followup == soci::i_ok) {
        place.kind = PhotoPlace::Kind::followup;
        place.report = followup_report;
    }
    return place;
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
