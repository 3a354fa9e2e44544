// The detector: characters, tokens, then each finder in turn. What an earlier one has found, a later one leaves alone: the
// order is from the most certain structure to what context alone tells.
#include "tabir/redact.hpp"

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

    std::vector<Span> spans;
    for (redact::Index i = 0; i < tokens.size(); ++i) {
        const redact::Token& token = tokens[i];
        if (!token.taken || token.publicly) continue;
        if (token.begins) spans.push_back({characters.start_of(token.start), 0, token.type});
        spans.back().end = characters.end_of(token.end - 1);
    }
    return spans;
}

}  // namespace tabir
