// Documents compiled into the program. Which ones: tabir_embed in CMakeLists.txt.
#pragma once

#include <string_view>
#include <vector>

namespace tabir::embedded {

struct Document {
    std::string_view path;  ///< from the project's root: "core/editions/2026-11-23.json"
    std::string_view text;
};

const std::vector<Document>& documents();

}  // namespace tabir::embedded
