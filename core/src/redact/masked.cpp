#include "tabir/masked.hpp"

#include <algorithm>

namespace tabir {

namespace {

std::size_t length(const Span& span) noexcept { return span.end - span.start; }

/// What stands in place of the span: its name in brackets.
std::string placeholder(const Span& span, Language language) { return '[' + std::string(name(span.type, language)) + ']'; }

std::string with_placeholders(std::string_view whole, const std::vector<Span>& spans, Language language) {
    return replaced(whole, spans, [&](const Span& span) { return placeholder(span, language); });
}

/// With a passage gone its neighbours may be read anew: a word that spoke against them was in it. Each round masks more, so
/// few are ever needed.
constexpr int max_rounds = 8;

}  // namespace

std::vector<Span> merged(std::vector<Span> spans) {
    // By heap, as std::sort would add a kilobyte to the module.
    const auto earlier = [](const Span& a, const Span& b) { return a.start != b.start ? a.start < b.start : a.end > b.end; };
    std::make_heap(spans.begin(), spans.end(), earlier);
    std::sort_heap(spans.begin(), spans.end(), earlier);
    std::vector<Span> disjoint;
    for (const Span& span : spans) {
        if (disjoint.empty() || span.start >= disjoint.back().end) {
            disjoint.push_back(span);
            continue;
        }
        Span& last = disjoint.back();
        if (length(span) > length(last)) last.type = span.type;
        last.end = std::max(last.end, span.end);
    }
    return disjoint;
}

Masked::Masked(std::string_view whole, const std::vector<Span>& further, Language language) : language_(language) {
    std::vector<Span> spans = find(whole);
    spans.insert(spans.end(), further.begin(), further.end());
    for (int round = 0; !spans.empty() && round < max_rounds; ++round) {
        spans.insert(spans.end(), spans_.begin(), spans_.end());
        spans_ = merged(std::move(spans));
        text_ = with_placeholders(whole, spans_, language);
        spans = find(text_);
        for (Span& span : spans) {
            const Range range = whole_of({span.start, span.end});
            span = {range.start, range.end, span.type};
        }
    }
    if (spans_.empty()) text_ = whole;
}

Masked::Masked(std::vector<Span> spans, std::string text, Language language)
    : language_(language), spans_(std::move(spans)), text_(std::move(text)) {}

Masked Masked::with(std::string_view whole, std::vector<Span> spans, Language language) {
    std::vector<Span> disjoint = merged(std::move(spans));
    std::string text = with_placeholders(whole, disjoint, language);
    return {std::move(disjoint), std::move(text), language};
}

Masked::Range Masked::whole_of(Range masked) const {
    std::size_t at = 0;      // in the masked text, as far as it was walked
    std::size_t origin = 0;  // in the whole text, there
    Range range;
    bool started = false;
    const auto outside = [&](std::size_t place) { return origin + (place - at); };
    for (const Span& span : spans_) {
        const std::size_t begins = at + (span.start - origin);
        const std::size_t ends = begins + placeholder(span, language_).size();
        if (!started && masked.start < ends) {
            range.start = masked.start < begins ? outside(masked.start) : span.start;
            started = true;
        }
        if (started && masked.end <= ends) {
            range.end = masked.end <= begins ? outside(masked.end) : span.end;
            return range;
        }
        at = ends;
        origin = span.end;
    }
    if (!started) range.start = outside(masked.start);
    range.end = outside(masked.end);
    return range;
}

}  // namespace tabir
