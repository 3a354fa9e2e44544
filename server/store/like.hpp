// Looking for words inside a column.
#pragma once

#include <string>

namespace tabir::store {

/// The pattern of `LIKE :pattern ESCAPE '\'` that finds the word anywhere, whatever signs it has.
std::string pattern_of(const std::string& word);

}  // namespace tabir::store
