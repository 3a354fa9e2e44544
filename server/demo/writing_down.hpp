// From the plan to the data folder: pictures on the shelf, rows in the store.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "demo/walk.hpp"
#include "photo/shelf.hpp"
#include "store/database.hpp"

namespace tabir::demo {

/// The names of all pictures that the city shows, each once.
std::vector<std::string> pictures_of(const std::vector<PlannedReport>& city);

class Writer {
public:
    /// `edition`: the digest of the one that the city was planned by.
    Writer(soci::session& sql, photo::Shelf& shelf, const std::map<std::string, photo::Picture>& pictures, std::string edition)
        : sql_(sql), shelf_(shelf), pictures_(pictures), edition_(std::move(edition)) {}

    /// Stores the report, each of its pictures as a photo of its own.
    void write(PlannedReport planned);

private:
    void hang(std::vector<Photo>& photos, Milliseconds at);

    soci::session& sql_;
    photo::Shelf& shelf_;
    const std::map<std::string, photo::Picture>& pictures_;
    std::string edition_;
    std::map<std::string, std::string> on_shelf_;  ///< a photo id for each picture that was put there
};

}  // namespace tabir::demo
