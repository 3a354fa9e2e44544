// What citizens and officers write about each category: hand-written parts, from which whole texts are put together.
//
// "{tempat}" stands for a place. All of it is invented.
#pragma once

#include <array>
#include <string_view>

namespace tabir::demo::texts {

struct Topic {
    std::string_view category;
    std::array<std::string_view, 6> problems;   ///< one sentence, with the place
    std::array<std::string_view, 5> details;
    std::array<std::string_view, 5> effects;
    std::array<std::string_view, 4> followups;  ///< an officer's note
    std::string_view english;                   ///< problem, detail and effect in English
};

/// Throws std::out_of_range for a category that has no topic.
const Topic& topic(std::string_view category);

}  // namespace tabir::demo::texts
