// What counts only near certain words is looked for nowhere else.
#pragma once

#include "redact/tokens.hpp"

namespace tabir::redact {

/// Goes through a text from its first token on, and says where one of these words is near.
template <class Next> class Near {
public:
    /// More tokens than lie between such a word and the last token of what it announces.
    static constexpr Index far = 48;

    /// `next(i)` is the first of the words from token i on, or the text's size.
    explicit Near(Next next) : next_(next), ahead_(next(0)) {}

    /// Token i is none before those asked about.
    bool holds(Index i) {
        if (i > ahead_) {
            behind_ = ahead_;
            ahead_ = next_(i);
        }
        return ahead_ - i <= far || i - behind_ <= far;
    }
    /// What was found at token i counts as such a word from here on.
    void found(Index i) { behind_ = i; }

private:
    Next next_;
    Index ahead_;
    Index behind_ = -far;
};

}  // namespace tabir::redact
