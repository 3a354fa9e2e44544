// The text of schema.sql, put into the program at build time.
#pragma once

#include <string_view>

namespace tabir::store {

extern const std::string_view schema_text;

}  // namespace tabir::store
