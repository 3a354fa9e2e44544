// The short way to the detector: the page writes a text as bytes (tabir_text), and reads the spans as numbers.
#include <emscripten/emscripten.h>

#include <cstdint>
#include <utility>
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

/// Finds in the first `size` bytes of the page's text, which are `units` of JavaScript's. Gives where the answer lies: how many spans
/// there are; and of each its start and end in these units, and its type's place in the vocabulary.
EMSCRIPTEN_KEEPALIVE const std::uint32_t* tabir_find(unsigned size, unsigned units) {
    const std::string_view text = std::string_view(wasm::loaded().text).substr(0, size);
    std::vector<Span> spans = find(text);
    if (units != size) spans = wasm::in_utf16(text, std::move(spans));
    numbers().assign(1, static_cast<std::uint32_t>(spans.size()));
    for (const Span& span : spans) {
        numbers().insert(numbers().end(), {static_cast<std::uint32_t>(span.start), static_cast<std::uint32_t>(span.end), static_cast<std::uint32_t>(span.type)});
    }
    return numbers().data();
}
}
