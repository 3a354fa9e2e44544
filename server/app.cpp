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

jose::FindKey keys_of(const config::Jaki& jaki, const store::Clock& clock) {
    if (jaki.jwks.find("://") == std::string::npos) return jose::keys_in_file(jaki.jwks);
    return jose::keys_at([address = jaki.jwks] { return address; }, clock);
}

}  // namespace

App::App(const std::filesystem::path& data_folder, config::Config configured, store::Clock clock)
    : data(prepared(data_folder)), config(std::move(configured)), now(std::move(clock)), database((data / "tabir.db").string()),
      registers(database), editions(edition::all_known(database)), photos(data / "photos"), throttle(now), code_throttle(now), sessions(database, now),
      factors(auth::factor_key(data, database)), host_keys(keys_of(config.jaki, now)), demo(is_demo(data)) {
    soci::session sql(database.pool());
    store::renew_all_searchable(sql);
    config::check_agencies(config, *registers.now());
    if (!editions.in_force(now())) throw std::runtime_error("no edition of the policy is in force on " + wall_date(now()));
}

App::App(const std::filesystem::path& data_folder, store::Clock clock) : App(data_folder, config::without_file(data_folder), std::move(clock)) {}

}  // namespace tabir
