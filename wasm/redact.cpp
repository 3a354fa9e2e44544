// The short way to the detector: the page writes a text as bytes (tabir_text), and reads the spans as numbers.
#include <emscripten/emscripten.h>

#include <cstdint>
#include <vector>

#include "loaded.hpp"
#include "spans.hpp"

namespace {

using namespace tabir;

std::vector<std::uint32_t>& numbers() {
    static std::vector<std::uint32_t> all;
    return all;
}

}  // namespace

extern "C" {

/// Finds in the first `size` bytes of the page's text; gives how many spans there are.
EMSCRIPTEN_KEEPALIVE unsigned tabir_find(unsigned size) {
    const std::string_view text = std::string_view(wasm::loaded().text).substr(0, size);
    numbers().clear();
    for (const Span& span : wasm::in_utf16(text, find(text))) {
        numbers().insert(numbers().end(), {static_cast<std::uint32_t>(span.start), static_cast<std::uint32_t>(span.end), static_cast<std::uint32_t>(span.type)});
    }
    return static_cast<unsigned>(numbers().size() / 3);
}

/// Where the spans lie: start and end in UTF-16 units, and the type's place in the vocabulary.
EMSCRIPTEN_KEEPALIVE const std::uint32_t* tabir_spans() { return numbers().data(); }
}
