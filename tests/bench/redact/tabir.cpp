#include "spans.hpp"
#include "tabir/redact.hpp"

std::vector<bench::Found> bench::spans_of(const std::string& text) {
    const std::vector<tabir::Span> spans = tabir::find(text);
    std::vector<Found> found;
    found.reserve(spans.size());
    for (const tabir::Span& span : spans) found.push_back({span.start, span.end, tabir::code(span.type)});
    return found;
}
