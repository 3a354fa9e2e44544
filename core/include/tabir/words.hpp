// Helpers over the closed vocabularies: code <-> enum, and sets of an enum's words.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "tabir/vocabulary.hpp"

namespace tabir {

/// How many words the vocabulary `E` has.
template <class E> inline constexpr std::size_t count = codes<E>.size();

template <class E> constexpr std::size_t index(E word) noexcept {
    return static_cast<std::size_t>(word);
}

/// The word's code, as it stands on the wire ("awaiting_validation").
template <class E> constexpr std::string_view code(E word) noexcept {
    return codes<E>[index(word)];
}

/// The word's name for people.
template <class E> constexpr std::string_view name(E word, Language language) noexcept {
    const Name& entry = names<E>[index(word)];
    return language == Language::id ? entry.id : entry.en;
}

/// The word of that code; nothing for a word that the vocabulary lacks. Never a guess: case and spaces count.
template <class E> constexpr std::optional<E> word_of(std::string_view code) noexcept {
    static_assert(count<E> > 0, "not a vocabulary");
    for (std::size_t i = 0; i < count<E>; ++i) {
        if (codes<E>[i] == code) return static_cast<E>(i);
    }
    return std::nullopt;
}

/// A set of words of one vocabulary of at most 32, in the vocabulary's order.
template <class E> class Set {
    static_assert(count<E> > 0 && count<E> <= 32);

public:
    constexpr Set() noexcept = default;
    template <class... Rest> constexpr explicit Set(E first, Rest... rest) noexcept {
        add(first);
        (add(rest), ...);
    }

    static constexpr Set all() noexcept { return from_bits(static_cast<std::uint32_t>((std::uint64_t{1} << count<E>) - 1)); }
    static constexpr Set from_bits(std::uint32_t bits) noexcept {
        Set set;
        set.bits_ = bits;
        return set;
    }

    constexpr std::uint32_t bits() const noexcept { return bits_; }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    /// How many words it has.
    constexpr int size() const noexcept { return std::popcount(bits_); }
    /// Its first word in the vocabulary's order; nothing when it is empty.
    constexpr std::optional<E> first() const noexcept {
        return empty() ? std::nullopt : std::optional(static_cast<E>(std::countr_zero(bits_)));
    }
    constexpr bool has(E word) const noexcept { return (bits_ >> index(word)) & 1U; }
    constexpr void add(E word) noexcept { bits_ |= 1U << index(word); }
    constexpr void remove(E word) noexcept { bits_ &= ~(1U << index(word)); }
    constexpr bool has_all(Set other) const noexcept { return (bits_ & other.bits_) == other.bits_; }
    constexpr bool has_any(Set other) const noexcept { return (bits_ & other.bits_) != 0; }

    friend constexpr Set operator|(Set a, Set b) noexcept { return from_bits(a.bits_ | b.bits_); }
    friend constexpr Set operator&(Set a, Set b) noexcept { return from_bits(a.bits_ & b.bits_); }
    friend constexpr Set operator-(Set a, Set b) noexcept { return from_bits(a.bits_ & ~b.bits_); }
    friend constexpr bool operator==(Set a, Set b) noexcept { return a.bits_ == b.bits_; }

private:
    std::uint32_t bits_ = 0;
};

/// The conditions that speak about that.
constexpr Set<Condition> conditions_about(Subject subject) noexcept {
    Set<Condition> set;
    for (std::size_t i = 0; i < count<Condition>; ++i) {
        if (condition_subject[i] == subject) set.add(static_cast<Condition>(i));
    }
    return set;
}

/// Calls `visit` with each word of the set, in the vocabulary's order.
template <class E, class Visit> constexpr void for_each(Set<E> set, Visit visit) {
    for (std::size_t i = 0; i < count<E>; ++i) {
        const E word = static_cast<E>(i);
        if (set.has(word)) visit(word);
    }
}

}  // namespace tabir
