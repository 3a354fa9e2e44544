// The core for JavaScript: few functions, whole documents in and out. Every answer is a JSON text that is either the result or
// `{"error": {...}}`; nothing is thrown across the border.
#include <emscripten/bind.h>

#include <string>

#include "tabir/preview.hpp"
#include "tabir/question.hpp"
#include "tabir/redact.hpp"

namespace {

using namespace tabir;

/// The editions that the page has loaded.
Editions& editions() {
    static Editions all;
    return all;
}

/// Runs `answer`; whatever escapes it becomes an error that says nothing.
template <class Answer> std::string guarded(Answer answer) {
    try {
        return answer();
    } catch (...) {
        return error_to_json({"internal", "", "the core failed"}).dump();
    }
}

std::string load_edition_text(const std::string& document) {
    return guarded([&] {
        Result<Edition> edition = load_edition(document);
        if (!edition) return error_to_json(edition.error()).dump();
        Json answer = Json::object();
        answer.set("edition", edition->date());
        if (const auto error = editions().add(*std::move(edition))) return error_to_json(*error).dump();
        return answer.dump();
    });
}

std::string decide_text(const std::string& question) {
    return guarded([&] { return answer_decide(editions(), question); });
}

std::string explain_text(const std::string& question) {
    return guarded([&] { return answer_explain(editions(), question); });
}

std::string preview_text(const std::string& draft) {
    return guarded([&] {
        const Edition* edition = editions().newest();
        if (edition == nullptr) return error_to_json({"unknown_edition", "edition", "no edition is loaded"}).dump();
        const Result<Json> value = parse_json(draft);
        if (!value) return error_to_json(value.error()).dump();
        const Result<Json> answer = preview(*edition, *value);
        return answer ? answer->dump() : error_to_json(answer.error()).dump();
    });
}

/// How many UTF-16 code units the UTF-8 text has: JavaScript's way to count.
std::size_t utf16_length(std::string_view text) {
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80) continue;
        units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

/// Spans with UTF-16 offsets, and the masked text.
std::string mask_text(const std::string& text, const std::string& language_code) {
    return guarded([&] {
        const auto language = word_of<Language>(language_code);
        if (!language) return error_to_json({"unknown_word", "language", "`" + language_code + "` is not known"}).dump();
        Json answer = Json::object();
        answer.set("masked", mask(text, *language));
        Json& spans = answer.set("spans", Json::array());
        const std::string_view whole = text;
        std::size_t byte = 0;
        std::size_t unit = 0;
        const auto unit_at = [&](std::size_t offset) {
            unit += utf16_length(whole.substr(byte, offset - byte));
            byte = offset;
            return static_cast<std::int64_t>(unit);
        };
        for (const Span& span : find(text)) {
            Json& entry = spans.push(Json::object());
            entry.set("start", unit_at(span.start));
            entry.set("end", unit_at(span.end));
            entry.set("type", code(span.type));
        }
        return answer.dump();
    });
}

}  // namespace

EMSCRIPTEN_BINDINGS(tabir) {
    emscripten::function("loadEdition", &load_edition_text);
    emscripten::function("decide", &decide_text);
    emscripten::function("explain", &explain_text);
    emscripten::function("preview", &preview_text);
    emscripten::function("mask", &mask_text);
}
