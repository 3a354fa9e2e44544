// What the store knows of photos; their bytes lie on the photo shelf.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "store/reports.hpp"
#include "tabir/sight.hpp"

namespace tabir::store {

/// Whose photo it is until it belongs to a report.
struct Uploader {
    Surface surface = Surface::jaki;
    std::string id;
};

/// Keeps what is known of a photo whose bytes are on the shelf already. It waits for its report or follow-up.
void insert_photo(soci::session& sql, const Photo& photo, const Uploader& uploader, Milliseconds now);

/// Where a photo hangs.
struct PhotoPlace {
    enum class Kind { waiting, report, followup };
    Kind kind = Kind::waiting;
    ReportId report = 0;  ///< for the others
};
/// The photo of that id, if it hangs in a report of the viewer's sight, or waits and the viewer has sent it. The query itself passes over
/// any other: it takes as long as one that is not there.
std::optional<PhotoPlace> find_photo(soci::session& sql, const std::string& id, const Sight& sight, const Viewer& viewer, Milliseconds now);

/// The waiting photo of that id and uploader; nothing when it is another's, attached or absent.
std::optional<Photo> find_waiting_photo(soci::session& sql, const std::string& id, const Uploader& uploader);
/// How many of the uploader's photos wait.
int count_waiting_photos(soci::session& sql, const Uploader& uploader);

/// Ids of photos that have waited since before that moment.
std::vector<std::string> photos_waiting_since(soci::session& sql, Milliseconds before);
void delete_waiting_photo(soci::session& sql, const std::string& id);

/// Marks the photo as one of a report or follow-up. Throws std::runtime_error when it does not wait.
void attach_photo(soci::session& sql, const std::string& id);

}  // namespace tabir::store
