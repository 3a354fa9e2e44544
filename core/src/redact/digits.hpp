// Figures that may belong together, whatever their spelling: digits, letters that stand for digits, digits spelled out.
#pragma once

#include <array>

#include "redact/tokens.hpp"

namespace tabir::redact {

/// A chain of groups of digits, at most so many, with separators between them.
class Figure {
public:
    static constexpr int max_digits = 48;
    static constexpr int max_groups = 32;

    struct Group {
        Index first;       ///< tokens [first, last]
        Index last;
        int end;           ///< digits up to and with this group
        char separator;    ///< before it
    };

    /// What a chain may begin with.
    static constexpr Classes beginnings = any_of(Is::number, Is::digit, Is::digits);
    /// A chain may begin at token i, which is one of these: a cheap look.
    static bool begins_at(const Tokens& tokens, Index i);
    /// The chain that begins at token i, or with "double" or "triple" before it, read until it has more than `enough` digits; none when no group of digits begins there.
    static Figure at(const Tokens& tokens, Index i, int enough = max_digits);

    int groups() const noexcept { return groups_; }
    const Group& operator[](int k) const noexcept { return list_[static_cast<std::size_t>(k)]; }
    int begin_of(int k) const noexcept { return k == 0 ? 0 : (*this)[k - 1].end; }
    int size_of(int k) const noexcept { return (*this)[k].end - begin_of(k); }
    int digits() const noexcept { return groups_ == 0 ? 0 : (*this)[groups_ - 1].end; }
    /// The digits of groups [k, k + n).
    std::string_view digits_of(int k, int n) const noexcept {
        const int begin = begin_of(k);
        return {digits_.data() + begin, static_cast<std::size_t>((*this)[k + n - 1].end - begin)};
    }
    /// Number of groups from k on that hold exactly so many digits; 0 if no border falls there.
    int groups_of(int k, int digits) const noexcept {
        const int end = begin_of(k) + digits;
        const int groups = end <= max_digits ? ending_[static_cast<std::size_t>(end)] : 0;
        return groups == 0 ? 0 : groups - k;
    }
    /// Number of groups from k on that hold at least `least` and at most `most`: as many as seem to belong together.
    int groups_within(int k, int least, int most) const noexcept;

private:
    bool take_chunk(const Tokens& tokens, Index first, char separator);
    bool goes_on(int k, int next) const noexcept;

    std::array<char, max_digits> digits_;
    std::array<Group, max_groups> list_;
    std::array<std::uint8_t, max_digits + 1> ending_{};  ///< groups up to the one that ends with so many digits; 0 where none does
    int groups_ = 0;
};

/// Behind a number in words that begins at i: single digits, and what `beyond` adds to them ("puluh"); i when none does.
Index spelled_end(const Tokens& tokens, Index i, const Words& beyond);

/// Behind the last token of the run of words and figures that begins at i without a space between them.
Index chunk_end(const Tokens& tokens, Index i);

}  // namespace tabir::redact
