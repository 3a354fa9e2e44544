#include "spans.hpp"
#include "tabir/redact.hpp"

std::vector<bench::Found> bench::spans_of(const std::string& text) {
    std::vector<Found> found;
    for (const tabir::Span& span : tabir::find(text)) found.push_back({span.start, span.end, tabir::code(span.type)});
    return found;
}
