// The query of a list, read against what the caller may ask by.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "routes/context.hpp"
#include "store/report_list.hpp"

namespace tabir::routes {

struct ListQuery {
    store::ListFilter filter;
    store::ListOrder order = store::ListOrder::own;
    int limit = 50;                     ///< 1..200
    std::optional<std::string> cursor;  ///< still sealed
    std::string words;                  ///< everything but cursor and limit, as text: a cursor is good for these alone
};

/// A member that does not exist and one that this caller may not ask by get the same answer.
std::variant<ListQuery, Response> read_list_query(const Context& context, const Request& request, const Caller& caller,
                                                  Set<Field> askable);

}  // namespace tabir::routes
