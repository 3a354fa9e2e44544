// Errors are values: what went wrong, and which member of the input it was.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace tabir {

/// Why an input or a request to the core was refused.
struct Error {
    /// Stable code for programs: "missing_member", "unknown_member", "wrong_type", "unknown_word", "empty_value",
    /// "duplicate_member", "too_deep", "too_large", "not_utf8", "syntax", "unknown_edition", "bad_edition",
    /// "not_visible", "no_rule", "wrong_state", "conditions_unmet".
    std::string code;
    /// The member it is about, as a path ("report.photo_grants[2]"); empty when it is about the whole.
    std::string member;
    /// One sentence in English for people: lower case, no full stop, input in backticks.
    std::string message;
};

/// A value, or the error that stands in its place.
template <class T> class Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    /// Only when ok().
    T& value() & { return *std::get_if<0>(&state_); }
    const T& value() const& { return *std::get_if<0>(&state_); }
    T&& value() && { return std::move(*std::get_if<0>(&state_)); }
    T* operator->() { return std::get_if<0>(&state_); }
    const T* operator->() const { return std::get_if<0>(&state_); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }

    /// Only when not ok().
    const Error& error() const { return *std::get_if<1>(&state_); }

private:
    std::variant<T, Error> state_;
};

}  // namespace tabir
