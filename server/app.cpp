#include "app.hpp"

#include <stdexcept>

#include "embedded.hpp"
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

Editions embedded_editions() {
    Editions editions;
    for (const embedded::Document& document : embedded::documents()) {
        if (document.path.rfind("core/editions/", 0) != 0) continue;
        auto edition = load_edition(document.text);
        if (!edition) {
            throw std::runtime_error(std::string(document.path) + ": " + edition.error().member + ": " + edition.error().message);
        }
        if (const auto error = editions.add(std::move(*edition))) throw std::runtime_error(error->message);
    }
    return editions;
}

App::App(const std::filesystem::path& data_folder, store::Clock clock)
    : data(prepared(data_folder)), now(std::move(clock)), editions(embedded_editions()), database((data / "tabir.db").string()),
      photos(data / "photos"), throttle(now), sessions(database, now), demo(is_demo(data)) {}

}  // namespace tabir
