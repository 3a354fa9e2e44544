// The editions that the page has loaded, and the one that questions in numbers are about.
#pragma once

#include "tabir/edition.hpp"

namespace tabir::wasm {

struct Loaded {
    Editions editions;
    /// A long text on its way in or out, which the page writes and reads as bytes: Embind would take it letter by letter.
    std::string text;
    /// Set by chooseEdition; null after every load, since loading moves the editions.
    const Edition* chosen = nullptr;
};

inline Loaded& loaded() {
    static Loaded all;
    return all;
}

}  // namespace tabir::wasm
