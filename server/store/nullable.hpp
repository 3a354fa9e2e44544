// A column that may be NULL, on its way in or out.
#pragma once

#include <optional>

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

template <class T> auto use(Nullable<T>& column, const char* name) { return soci::use(column.value, column.state, name); }
template <class T> auto into(Nullable<T>& column) { return soci::into(column.value, column.state); }

}  // namespace tabir::store
