// The core for JavaScript: few functions, whole documents in and out. Every answer is a JSON text that is either the result or
// `{"error": {...}}`; nothing is thrown across the border.
#include <emscripten/bind.h>

#include <string>
#include <utility>

#include "loaded.hpp"
#include "spans.hpp"
#include "tabir/columns.hpp"
#include "tabir/preview.hpp"
#include "tabir/question.hpp"
#include "tabir/redact.hpp"

namespace {

using namespace tabir;

Editions& editions() { return wasm::loaded().editions; }

/// Runs `answer`; whatever escapes it becomes an error that says nothing.
template <class Answer> std::string guarded(Answer answer) {
    try {
        return answer();
    } catch (...) {
        return error_to_json({"internal", "", "the core failed"}).dump();
    }
}

/// Loads the edition whose text the page has written.
std::string load_edition_text() {
    return guarded([&] {
        const Result<Json> json = parse_edition(wasm::loaded().text);
        if (!json) return error_to_json(json.error()).dump();
        Result<Edition> edition = load_edition(*json);
        if (!edition) return error_to_json(edition.error()).dump();
        Json answer = Json::object();
        answer.set("edition", edition->date());
        wasm::loaded().chosen = nullptr;
        if (const auto error = editions().add(*std::move(edition))) return error_to_json(*error).dump();
        return answer.dump();
    });
}

/// Puts the canonical bytes of an edition in the place of its text, which the page has written, and tells their number.
std::string canonical_text() {
    return guarded([&] {
        const Result<Json> json = parse_edition(wasm::loaded().text);
        if (!json) return error_to_json(json.error()).dump();
        wasm::loaded().text = json->canonical();
        Json answer = Json::object();
        answer.set("size", static_cast<std::int64_t>(wasm::loaded().text.size()));
        return answer.dump();
    });
}

std::string decide_text(const std::string& question) {
    return guarded([&] { return answer_decide(editions(), question); });
}

/// Chooses the edition that questions in numbers are about: that of the date, the newest for an empty one.
std::string choose_text(const std::string& date) {
    const Edition* edition = date.empty() ? editions().newest() : editions().find(date);
    wasm::loaded().chosen = edition;
    return edition == nullptr ? std::string() : edition->date();
}

/// The decision of a number that the chosen edition gave (columns.cpp).
std::string decision_text(int number) {
    return guarded([&] {
        const Edition* edition = wasm::loaded().chosen;
        return decision_to_json(*edition, decision_of(*edition, static_cast<DecisionNumber>(number))).dump();
    });
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

/// Spans with UTF-16 offsets, and the masked text.
std::string mask_text(const std::string& text, const std::string& language_code) {
    return guarded([&] {
        const auto language = word_of<Language>(language_code);
        if (!language) return error_to_json({"unknown_word", "language", "`" + language_code + "` is not known"}).dump();
        Json answer = Json::object();
        answer.set("masked", mask(text, *language));
        Json& spans = answer.set("spans", Json::array());
        for (const Span& span : wasm::in_utf16(text, find(text))) {
            Json& entry = spans.push(Json::object());
            entry.set("start", static_cast<std::int64_t>(span.start));
            entry.set("end", static_cast<std::int64_t>(span.end));
            entry.set("type", code(span.type));
        }
        return answer.dump();
    });
}

}  // namespace

EMSCRIPTEN_BINDINGS(tabir) {
    emscripten::function("loadEdition", &load_edition_text);
    emscripten::function("canonical", &canonical_text);
    emscripten::function("chooseEdition", &choose_text);
    emscripten::function("decisionOf", &decision_text);
    emscripten::function("decide", &decide_text);
    emscripten::function("explain", &explain_text);
    emscripten::function("preview", &preview_text);
    emscripten::function("mask", &mask_text);
}
