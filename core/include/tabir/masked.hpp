// A text with what is masked in it replaced: what the detector finds, and what people masked further.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tabir/redact.hpp"

namespace tabir {

/// Sorted and disjoint: spans that overlap become one, of the longer one's type.
std::vector<Span> merged(std::vector<Span> spans);

/// The text with `instead(span)` in place of each span. The spans are sorted and disjoint.
template <class Instead> std::string replaced(std::string_view whole, const std::vector<Span>& spans, Instead instead) {
    std::string text;
    std::size_t from = 0;
    for (const Span& span : spans) {
        text += whole.substr(from, span.start - from);
        text += instead(span);
        from = span.end;
    }
    text += whole.substr(from);
    return text;
}

/// A masked text that still knows which part of the whole each part of it stands for.
class Masked {
public:
    /// Masks what `find` gives and the `further` spans, in any order, on character borders of the text. Linear in its length.
    Masked(std::string_view whole, const std::vector<Span>& further, Language language);
    /// Masks these spans alone.
    static Masked with(std::string_view whole, std::vector<Span> spans, Language language);

    const std::string& text() const noexcept { return text_; }
    /// What is masked, in the whole text's bytes; sorted, disjoint.
    const std::vector<Span>& spans() const noexcept { return spans_; }

    /// Bytes of the whole text.
    struct Range {
        std::size_t start = 0;
        std::size_t end = 0;
    };
    /// What bytes [start, end) of the masked text stand for: a placeholder that they touch stands for all that it replaces.
    Range whole_of(Range masked) const;

private:
    Masked(std::vector<Span> spans, std::string text, Language language);

    Language language_;
    std::vector<Span> spans_;
    std::string text_;
};

}  // namespace tabir
