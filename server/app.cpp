#include "app.hpp"

#include "policy/editions.hpp"
#include "store/settings.hpp"

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
    : data(prepared(data_folder)), now(std::move(clock)), editions(policy::embedded_editions()), database((data / "tabir.db").string()),
      photos(data / "photos"), throttle(now), sessions(database, now), demo(is_demo(data)) {}

}  // namespace tabir
