// The core for JavaScript: few calls, each with a text and a number, and one text back. Unless it says otherwise, an answer is
// a JSON text that is either the result or `{"error": {...}}`; nothing is thrown across the border. Not by Embind, whose glue
// would be a third as large as the core.
#include <emscripten/emscripten.h>

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

/// Takes in an edition, leaves its canonical bytes there, and gives it a number. The caller
/// makes the digest of the bytes, since SHA-256 is the platform's affair, and then has it admitted.
std::string take_edition(std::string_view document, int) {
    Result<Json> json = parse_edition(document);
    if (!json) return error_to_json(json.error()).dump();
    wasm::loaded().text = json->canonical();
    Json answer = Json::object();
    answer.set("size", static_cast<std::int64_t>(wasm::loaded().text.size()));
    answer.set("number", static_cast<std::int64_t>(wasm::loaded().taken.size()));
    wasm::loaded().taken.push_back(*std::move(json));
    return answer.dump();
}

std::string admit_edition(std::string_view digest, int number) {
    Result<Edition> edition = load_edition(std::exchange(wasm::loaded().taken.at(static_cast<std::size_t>(number)), Json()), std::string(digest));
    if (!edition) return error_to_json(edition.error()).dump();
    Json answer = Json::object();
    answer.set("edition", edition->date());
    answer.set("digest", edition->digest());
    wasm::loaded().chosen = nullptr;
    if (const auto error = editions().add(*std::move(edition))) return error_to_json(*error).dump();
    return answer.dump();
}

std::string decide_question(std::string_view question, int) {
    return answer_decide(editions(), question);
}

/// Chooses the edition that questions in numbers are about: that of the date, the newest for an empty one. Answers its date.
std::string choose_edition(std::string_view date, int) {
    const Edition* edition = date.empty() ? editions().newest() : editions().find(date);
    wasm::loaded().chosen = edition;
    return edition == nullptr ? std::string() : edition->date();
}

/// The decision of a number that the chosen edition gave (columns.cpp).
std::string decision(std::string_view, int number) {
    const Edition* edition = wasm::loaded().chosen;
    return decision_to_json(*edition, decision_of(*edition, static_cast<DecisionNumber>(number))).dump();
}

std::string explain_question(std::string_view question, int) {
    return answer_explain(editions(), question);
}

std::string preview_draft(std::string_view draft, int) {
    const Edition* edition = editions().newest();
    if (edition == nullptr) return error_to_json({"unknown_edition", "edition", "no edition is loaded"}).dump();
    const Result<Json> value = parse_json(draft);
    if (!value) return error_to_json(value.error()).dump();
    const Result<Json> answer = preview(*edition, *value);
    return answer ? answer->dump() : error_to_json(answer.error()).dump();
}

/// Spans with UTF-16 offsets, and the masked text. The language's code and a new line stand before the text.
std::string mask_text(std::string_view asked, int) {
    const std::size_t end = asked.find('\n');
    const std::string_view text = asked.substr(end + 1);
    const auto language = word_of<Language>(asked.substr(0, end));
    if (!language) return error_to_json({"unknown_word", "language", "`" + std::string(asked.substr(0, end)) + "` is not known"}).dump();
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
}

/// The code of the type at that place in the vocabulary; empty beyond its end.
std::string entity_code(std::string_view, int place) {
    return place >= 0 && static_cast<std::size_t>(place) < count<Entity> ? std::string(codes<Entity>[static_cast<std::size_t>(place)]) : std::string();
}

/// As in package/calls.js.
constexpr std::string (*calls[])(std::string_view text, int number) = {
    take_edition, admit_edition, choose_edition, decision, decide_question, explain_question, preview_draft, mask_text, entity_code,
};

/// Whatever escapes a call becomes an error that says nothing.
std::string answer_to(unsigned call, std::string_view text, int number) {
    try {
        return calls[call](text, number);
    } catch (...) {
        return error_to_json({"internal", "", "the core failed"}).dump();
    }
}

}  // namespace

extern "C" {

/// Answers a call with the first `size` bytes of the page's text; gives how many bytes the answer has.
EMSCRIPTEN_KEEPALIVE unsigned tabir_call(unsigned call, unsigned size, int number) {
    wasm::loaded().answer = answer_to(call, std::string_view(wasm::loaded().text).substr(0, size), number);
    return static_cast<unsigned>(wasm::loaded().answer.size());
}

/// Where the answer lies.
EMSCRIPTEN_KEEPALIVE const char* tabir_answer() { return wasm::loaded().answer.data(); }
}
