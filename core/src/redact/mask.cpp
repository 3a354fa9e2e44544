// Masking: each span gives way to its name in brackets.
#include "tabir/redact.hpp"

#include "redact/placeholders.hpp"

namespace tabir {

namespace redact {

namespace {

bool is_placeholder(std::string_view inside) noexcept {
    for (const Name& entry : names<Entity>) {
        if (inside == entry.id || inside == entry.en) return true;
    }
    return false;
}

constexpr Index max_tokens = 8;  ///< of a placeholder's name

}  // namespace

void leave_placeholders(Tokens& tokens) {
    for (Index i = 0; i < tokens.size(); ++i) {
        if (!tokens.mark(i, '[')) continue;
        Index end = i + 1;
        while (end - i <= max_tokens && (tokens.word(end) || tokens.mark(end, '-'))) ++end;
        if (end == i + 1 || !tokens.mark(end, ']') || !is_placeholder(tokens.between(i + 1, end - 1))) continue;
        tokens.leave(i, end);
        i = end;
    }
}

namespace {

std::string masked_once(std::string_view text, const std::vector<Span>& spans, Language language) {
    std::string masked;
    std::size_t from = 0;
    for (const Span& span : spans) {
        masked += text.substr(from, span.start - from);
        masked += '[';
        masked += name(span.type, language);
        masked += ']';
        from = span.end;
    }
    masked += text.substr(from);
    return masked;
}

/// With a passage gone its neighbours may be read anew: a word that spoke against them was in it. Each round masks more, so
/// few are ever needed.
constexpr int max_rounds = 8;

}  // namespace

}  // namespace redact

std::string mask(std::string_view text, Language language) {
    std::string masked(text);
    for (int round = 0; round < redact::max_rounds; ++round) {
        const std::vector<Span> spans = find(masked);
        if (spans.empty()) break;
        masked = redact::masked_once(masked, spans, language);
    }
    return masked;
}

std::string text_at(Level level, const std::string& text, Language language) {
    return level == Level::full ? text : mask(text, language);
}

}  // namespace tabir
