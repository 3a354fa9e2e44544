// A whole copy of a data folder, while the server writes to it.
#pragma once

#include <filesystem>

namespace tabir::store {

/// Copies the folder `data` to the new folder `out`, whose owner alone may read it. The database is as it was at one moment; every
/// photo that it names is there. What was deleted is in no unused page of the copy. Throws std::exception when it cannot; then
/// `out` is not there.
void back_up(const std::filesystem::path& data, const std::filesystem::path& out);

}  // namespace tabir::store
