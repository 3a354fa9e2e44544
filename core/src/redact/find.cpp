// The detector: characters, tokens, then each finder in turn. What an earlier one has found, a later one leaves alone: the
// order is from the most certain structure to what context alone tells.
#include "tabir/redact.hpp"

#include "redact/cues.hpp"
#include "redact/finders.hpp"
#include "redact/mentions.hpp"
#include "redact/numbers.hpp"
#include "redact/placeholders.hpp"

namespace tabir {

namespace redact {

namespace {

/// What a text is read into, kept from text to text.
struct Kept {
    Folded folded;
    Room tokens;
    Mentions mentions;

    /// A long text's is given back.
    void tidy() {
        constexpr std::size_t most = 1U << 18;
        if (tokens.size() > most || folded.plain.size() > most) *this = {};
    }
};

/// Runs each finder for which the text holds anything at all.
void find_all(Tokens& tokens, Mentions& mentions) {
    const bool brackets = tokens.holds(bit(Is::bracket));
    const bool dots = tokens.holds_points() || tokens.holds(bit(Is::dot)) || brackets;
    const bool at_signs = tokens.holds(any_of(Is::at_sign, Is::at));
    const bool figures = tokens.holds(bit(Is::number));
    if (brackets) leave_placeholders(tokens);
    if (at_signs || brackets) find_mail(tokens);
    if (dots) find_links(tokens);
    if (dots || tokens.holds_colons()) find_network(tokens);
    if (figures && (tokens.holds_points() || tokens.holds(any_of(Is::dot, Is::degree, Is::hemisphere)))) find_positions(tokens);
    if (tokens.holds(bit(Is::birth))) find_birth_dates(tokens);
    if (tokens.holds_cue(static_cast<unsigned>(Cue::passport))) find_passports(tokens);
    if (figures || tokens.holds(bit(Is::digit))) find_numbers(tokens);
    if (tokens.holds(bit(Is::region))) find_plates(tokens);
    if (at_signs || tokens.holds(bit(Is::handle_cue))) find_handles(tokens);
    if (figures || tokens.holds(bit(Is::street))) find_addresses(tokens);
    find_people(tokens);
    if (tokens.holds(bit(Is::condition))) find_conditions(tokens);
    if (tokens.spans() != 0) mentions.find(tokens);
}

std::vector<Span> spans_of(const Tokens& tokens, const Characters& characters) {
    std::vector<Span> spans;
    if (tokens.spans() == 0) return spans;
    spans.reserve(tokens.spans());
    for (Index i = tokens.next(0, bit(Is::begins)); i < tokens.size(); i = tokens.next(i + 1, bit(Is::begins))) {
        const Index last = tokens.span_end(i) - 1;
        spans.push_back({characters.start_of(tokens[i].start), characters.end_of(tokens[last].end - 1), tokens[i].type});
    }
    return spans;
}

}  // namespace

}  // namespace redact

std::vector<Span> find(std::string_view text) {
    thread_local redact::Kept kept;
    const redact::Characters characters(text, kept.folded);
    redact::Tokens tokens(characters, kept.tokens);
    redact::find_all(tokens, kept.mentions);
    std::vector<Span> spans = redact::spans_of(tokens, characters);
    kept.tidy();
    return spans;
}

}  // namespace tabir
