// The detector: characters, tokens, then each finder in turn. What an earlier one has found, a later one leaves alone: the
// order is from the most certain structure to what context alone tells.
#include "tabir/redact.hpp"

#include "redact/finders.hpp"
#include "redact/numbers.hpp"
#include "redact/placeholders.hpp"

namespace tabir {

namespace redact {

namespace {

/// Runs each finder for which the text holds anything at all.
void find_all(Tokens& tokens) {
    const bool dots = tokens.holds_points() || tokens.holds(bit(Is::dot));
    const bool at_signs = tokens.holds_sign('@') || tokens.holds(bit(Is::at));
    if (tokens.holds_sign('[')) leave_placeholders(tokens);
    if (at_signs) find_mail(tokens);
    if (dots || tokens.holds_sign('[') || tokens.holds_sign('(')) find_links(tokens);
    if (tokens.holds_points() || tokens.holds_colons() || tokens.holds_sign('[')) find_network(tokens);
    if (tokens.holds_figures() && (tokens.holds_points() || tokens.holds_sign(degree_sign) || tokens.holds(bit(Is::hemisphere)))) find_positions(tokens);
    if (tokens.holds(bit(Is::birth))) find_birth_dates(tokens);
    if (tokens.holds(bit(Is::cue))) find_passports(tokens);
    if (tokens.holds_figures() || tokens.holds(bit(Is::digit))) find_numbers(tokens);
    if (tokens.holds(bit(Is::region))) find_plates(tokens);
    if (at_signs || tokens.holds(bit(Is::handle_cue))) find_handles(tokens);
    if (tokens.holds_figures() || tokens.holds(bit(Is::street))) find_addresses(tokens);
    if (tokens.holds(bit(Is::condition))) find_conditions(tokens);
    find_people(tokens);
}

}  // namespace

}  // namespace redact

std::vector<Span> find(std::string_view text) {
    const redact::Characters characters(text);
    redact::Tokens tokens(characters);
    redact::find_all(tokens);

    std::vector<Span> spans;
    for (redact::Index i = 0; i < tokens.size(); ++i) {
        const redact::Token& token = tokens[i];
        if (!token.taken || token.publicly) continue;
        if (token.begins) spans.push_back({characters.start_of(token.start), 0, token.type});
        const redact::Token& next = tokens[i + 1];
        const bool goes_on = next.taken && !next.publicly && !next.begins;
        if (!goes_on) spans.back().end = characters.end_of(token.end - 1);
    }
    return spans;
}

}  // namespace tabir
