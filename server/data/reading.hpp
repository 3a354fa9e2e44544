// One reader for each of the four documents of the reference data.
#pragma once

#include <string_view>
#include <vector>

#include "data/reference.hpp"

namespace tabir::data {

/// Errors as `parse_reference` gives them; members are paths from the document ("areas[3].parent").
Result<std::vector<Agency>> read_agencies(std::string_view document);
Result<std::vector<Area>> read_areas(std::string_view document);
Result<std::vector<Category>> read_categories(std::string_view document);
Result<std::vector<Channel>> read_channels(std::string_view document);

}  // namespace tabir::data
