#include "app.hpp"

#include <stdexcept>

#include "auth/factor_key.hpp"
#include "edition/loading.hpp"
#include "store/passages.hpp"
#include "tabir/wall_time.hpp"

namespace tabir {
namespace {

/// Makes the folder when it is absent, for its owner alone.
std::filesystem::path prepared(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    if (!fs::exists(folder)) {
        fs::create_directories(folder);
        fs::permissions(folder, fs::perms::owner_all);
    }
    return folder;
}

bool is_demo(const std::filesystem::path& folder) { return std::filesystem::exists(folder / "demo.json"); }

}  // namespace

App::App(const std::filesystem::path& data_folder, store::Clock clock)
    : data(prepared(data_folder)), now(std::move(clock)), database((data / "tabir.db").string()),
      editions(edition::all_known(database)), photos(data / "photos"), throttle(now), code_throttle(now), sessions(database, now),
      factors(auth::factor_key(data, database)), demo(is_demo(data)) {
    soci::session sql(database.pool());
    store::renew_all_searchable(sql);
    if (!editions.in_force(now())) throw std::runtime_error("no edition of the policy is in force on " + wall_date(now()));
}

}  // namespace tabir
