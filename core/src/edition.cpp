#include "tabir/edition.hpp"

#include <algorithm>

namespace tabir {

std::optional<Error> Editions::add(Edition edition) {
    if (find(edition.date()) != nullptr) {
        return Error{"duplicate_edition", "edition", "edition `" + edition.date() + "` is loaded already"};
    }
    const auto later = std::find_if(editions_.begin(), editions_.end(),
                                    [&](const Edition& other) { return edition.date() < other.date(); });
    editions_.insert(later, std::move(edition));
    return std::nullopt;
}

const Edition* Editions::find(std::string_view date) const noexcept {
    for (const Edition& edition : editions_) {
        if (edition.date() == date) return &edition;
    }
    return nullptr;
}

const Edition* Editions::newest() const noexcept {
    return editions_.empty() ? nullptr : &editions_.back();
}

}  // namespace tabir
