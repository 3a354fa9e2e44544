// What the store knows of photos; their bytes lie on the photo shelf.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "store/reports.hpp"

namespace tabir::store {

/// Whose photo it is until it belongs to a report.
struct Uploader {
    Surface surface = Surface::jaki;
    std::string id;
    friend bool operator==(const Uploader&, const Uploader&) = default;
};

/// Keeps what is known of a photo whose bytes are on the shelf already. It waits for its report or follow-up.
void insert_photo(soci::session& sql, const Photo& photo, const Uploader& uploader, Milliseconds now);

/// Where a photo hangs.
struct PhotoPlace {
    enum class Kind { waiting, report, followup };
    Kind kind = Kind::waiting;
    Uploader uploader;    ///< for `waiting`
    ReportId report = 0;  ///< for the others
};
std::optional<PhotoPlace> find_photo(soci::session& sql, const std::string& id);

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
