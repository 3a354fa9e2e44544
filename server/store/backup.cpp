#include "store/backup.hpp"

#include <stdexcept>

#include <soci/soci.h>

#include "store/database.hpp"

namespace tabir::store {
namespace {

namespace fs = std::filesystem;

constexpr const char* database_name = "tabir.db";

void copy_database(const fs::path& data, const fs::path& out) {
    Database database((data / database_name).string(), 1);
    soci::session sql(database.pool());
    const std::string copy = (out / database_name).string();
    sql << "VACUUM INTO :copy", soci::use(copy);
}

/// All files but the database's own, which is also its log and its index of the log.
void copy_files(const fs::path& data, const fs::path& out) {
    for (const fs::directory_entry& entry : fs::directory_iterator(data)) {
        const fs::path name = entry.path().filename();
        if (name.native().starts_with(database_name)) continue;
        fs::copy(entry.path(), out / name, fs::copy_options::recursive);
    }
}

}  // namespace

void back_up(const fs::path& data, const fs::path& out) {
    if (!fs::exists(data / database_name)) throw std::runtime_error(data.string() + " holds no " + database_name);
    if (fs::exists(out)) throw std::runtime_error(out.string() + " is there already");
    const fs::path making = out.string() + ".making";
    fs::create_directory(making);
    try {
        fs::permissions(making, fs::perms::owner_all);
        // First the database: a photo is on its shelf before the database names it.
        copy_database(data, making);
        copy_files(data, making);
        fs::rename(making, out);
    } catch (...) {
        fs::remove_all(making);
        throw;
    }
}

}  // namespace tabir::store
