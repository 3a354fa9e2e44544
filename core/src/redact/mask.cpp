// Masking twice changes nothing: the names in brackets that stand for what was masked are left alone.
#include "tabir/masked.hpp"

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

}  // namespace redact

std::string mask(std::string_view text, Language language) { return Masked(text, {}, language).text(); }

std::string text_at(Level level, const std::string& text, Language language) {
    return level == Level::full ? text : mask(text, language);
}

}  // namespace tabir
