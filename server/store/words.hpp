// Words of the vocabulary as the tables hold them.
#pragma once

#include <stdexcept>
#include <string>

#include "tabir/words.hpp"

namespace tabir::store {

/// The word of that code. Throws std::runtime_error on an unknown one: nothing is ever guessed from the database.
template <class E> E word(const std::string& text) {
    const auto known = word_of<E>(text);
    if (!known) throw std::runtime_error("the database has the unknown word `" + text + "`");
    return *known;
}

}  // namespace tabir::store
