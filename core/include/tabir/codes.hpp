// Words as JSON: the list of a set's codes.
#pragma once

#include "tabir/json.hpp"
#include "tabir/words.hpp"

namespace tabir {

/// The codes of the set's words, in the vocabulary's order.
template <class E> Json codes_of(Set<E> set) {
    Json list = Json::array();
    for_each(set, [&](E word) { list.push(code(word)); });
    return list;
}

}  // namespace tabir
