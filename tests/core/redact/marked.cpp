#include "marked.hpp"

#include <doctest/doctest.h>

#include "tabir/redact.hpp"

namespace tabir {

namespace {

bool is_type(std::string_view text) {
    for (const std::string_view known : codes<Entity>) {
        if (text.substr(0, known.size()) == known && text.substr(known.size(), 1) == ":") return true;
    }
    return false;
}

std::string without_marks(std::string_view text) {
    std::string plain;
    bool within = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' && is_type(text.substr(i + 1))) {
            within = true;
            i = text.find(':', i);
        } else if (text[i] == '}' && within) {
            within = false;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

}  // namespace

std::string marked(std::string_view text) {
    std::string result;
    std::size_t from = 0;
    for (const Span& span : find(text)) {
        result += text.substr(from, span.start - from);
        result += "{" + std::string(code(span.type)) + ":" + std::string(text.substr(span.start, span.end - span.start)) + "}";
        from = span.end;
    }
    return result += text.substr(from);
}

void check_marked(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts) CHECK(marked(without_marks(text)) == text);
}

}  // namespace tabir
