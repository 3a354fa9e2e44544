// A column that may be NULL, on its way in or out.
#pragma once

#include <optional>
#include <string>

#include <soci/soci.h>

namespace tabir::store {

template <class T> struct Nullable {
    T value{};
    soci::indicator state = soci::i_null;

    Nullable() = default;
    explicit Nullable(const std::optional<T>& given)
        : value(given.value_or(T{})), state(given ? soci::i_ok : soci::i_null) {}
    std::optional<T> get() const { return state == soci::i_ok ? std::optional<T>(value) : std::nullopt; }
};

// SOCI keeps a reference to the name, so it must be the caller's: a temporary there lives as long as the statement is made.
template <class T> auto use(Nullable<T>& column, const std::string& name) { return soci::use(column.value, column.state, name); }
template <class T> auto into(Nullable<T>& column) { return soci::into(column.value, column.state); }

}  // namespace tabir::store
