// What masking must not leave: a value that was found, wherever it stands by itself.
#pragma once

#include <string_view>
#include <vector>

#include "tabir/redact.hpp"

namespace tabir {

inline bool space_at(std::string_view text, std::size_t at) { return at >= text.size() || text[at] == ' '; }

/// The value stands by itself within bytes [start, end) of the text.
inline bool stands_in(std::string_view text, std::size_t start, std::size_t end, std::string_view value) {
    for (std::size_t at = text.find(value, start); at < end && at + value.size() <= end; at = text.find(value, at + 1)) {
        if (space_at(text, at - 1) && space_at(text, at + value.size())) return true;
    }
    return false;
}

/// The first value of the spans `found` that stands in what of the text isn't `masked`; empty when none does.
inline std::string_view left_over(std::string_view text, const std::vector<Span>& found, const std::vector<Span>& masked) {
    for (const Span& span : found) {
        const std::string_view value = text.substr(span.start, span.end - span.start);
        std::size_t from = 0;
        for (const Span& gone : masked) {
            if (stands_in(text, from, gone.start, value)) return value;
            from = gone.end;
        }
        if (stands_in(text, from, text.size(), value)) return value;
    }
    return {};
}

}  // namespace tabir
