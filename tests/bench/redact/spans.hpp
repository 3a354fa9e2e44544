// What a native contender of scripts/bench redact does.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct Found {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string_view type;
};

std::vector<Found> spans_of(const std::string& text);

}  // namespace bench
