// The editions that the page has loaded, and the one that questions in numbers are about.
#pragma once

#include "tabir/edition.hpp"

namespace tabir::wasm {

struct Loaded {
    Editions editions;
    /// A text on its way in, which the page writes as bytes; or an edition's canonical text on its way out.
    std::string text;
    std::string answer;
    /// Editions read but not yet admitted, by number; null once admitted.
    std::vector<Json> taken;
    /// Set by chooseEdition; null after every load, since loading moves the editions.
    const Edition* chosen = nullptr;
};

inline Loaded& loaded() {
    static Loaded all;
    return all;
}

}  // namespace tabir::wasm
