// Spans as JavaScript counts: in UTF-16 code units.
#pragma once

#include <string_view>
#include <vector>

#include "tabir/redact.hpp"

namespace tabir::wasm {

/// How many UTF-16 code units the UTF-8 text has.
inline std::size_t utf16_length(std::string_view text) {
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80) continue;
        units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

inline std::vector<Span> in_utf16(std::string_view text, std::vector<Span> spans) {
    std::size_t byte = 0;
    std::size_t unit = 0;
    const auto unit_at = [&](std::size_t offset) {
        unit += utf16_length(text.substr(byte, offset - byte));
        byte = offset;
        return unit;
    };
    for (Span& span : spans) {
        span.start = unit_at(span.start);
        span.end = unit_at(span.end);
    }
    return spans;
}

}  // namespace tabir::wasm
