#include "editions.hpp"

#include <stdexcept>

#include "embedded.hpp"

namespace tabir::test {

const Editions& editions() {
    static const Editions all = [] {
        Editions loaded;
        for (const auto& document : embedded::documents()) {
            Result<Edition> edition = load(document.text);
            if (!edition) throw std::runtime_error(std::string(document.path) + ": " + edition.error().message);
            if (loaded.add(*std::move(edition))) throw std::runtime_error("two editions of one date");
        }
        return loaded;
    }();
    return all;
}

const Edition& newest() {
    return *editions().newest();
}

Result<Edition> load(std::string_view text) {
    const Result<Json> json = parse_edition(text);
    if (!json) return json.error();
    return load_edition(*json);
}

std::string_view edition_text(std::string_view date) {
    for (const auto& document : embedded::documents()) {
        if (document.path.find(date) != std::string_view::npos) return document.text;
    }
    return {};
}

}  // namespace tabir::test
