// A statement that is put together from parts, with its values always bound, never pasted in.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <soci/soci.h>

namespace tabir::store {

class Query {
public:
    /// Adds text of our own to the statement.
    Query& operator<<(std::string_view sql);

    /// Binds a value and gives the placeholder that stands for it (":v3").
    std::string bind(std::string value);
    std::string bind(long long value);
    /// "(:v4, :v5)"; for no values "(NULL)", which nothing is in.
    std::string bind_list(const std::vector<std::string>& values);
    std::string bind_list(const std::vector<long long>& values);

    /// Makes the statement ready, with its result columns going into `columns`; the caller executes and fetches.
    template <class... Columns> soci::statement statement(soci::session& sql, Columns&... columns) {
        soci::statement made(sql);
        (made.exchange(soci::into(columns)), ...);
        finish(made);
        return made;
    }
    void finish(soci::statement& made);

private:
    template <class Value> std::string bind_value(Value value);
    template <class Value> std::string bind_values(const std::vector<Value>& values);

    std::string text_;
    std::deque<std::variant<std::string, long long>> values_;  // a deque: what is bound must stay where it is
};

}  // namespace tabir::store
