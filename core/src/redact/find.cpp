// The detector: characters, tokens, then each finder in turn. What an earlier one has found, a later one leaves alone: the
// order is from the most certain structure to what context alone tells.
#include "tabir/redact.hpp"

#include <algorithm>

#include "redact/finders.hpp"
#include "redact/numbers.hpp"
#include "redact/placeholders.hpp"

namespace tabir {

std::vector<Span> find(std::string_view text) {
    const redact::Characters characters(text);
    redact::Tokens tokens(characters);
    redact::leave_placeholders(tokens);
    redact::find_mail(tokens);
    redact::find_links(tokens);
    redact::find_network(tokens);
    redact::find_positions(tokens);
    redact::find_birth_dates(tokens);
    redact::find_passports(tokens);
    redact::find_numbers(tokens);
    redact::find_plates(tokens);
    redact::find_handles(tokens);
    redact::find_addresses(tokens);
    redact::find_conditions(tokens);
    redact::find_people(tokens);

    std::vector<Span> spans = tokens.spans();
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    for (Span& span : spans) {
        const std::size_t first = tokens[static_cast<redact::Index>(span.start)].start;
        const std::size_t last = tokens[static_cast<redact::Index>(span.end) - 1].end - 1;
        span.start = characters.start_of(first);
        span.end = characters.end_of(last);
    }
    return spans;
}

}  // namespace tabir
