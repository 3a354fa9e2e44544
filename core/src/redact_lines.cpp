#include "tabir/redact_lines.hpp"

#include "tabir/json.hpp"
#include "tabir/question.hpp"
#include "tabir/redact.hpp"

namespace tabir {

std::string answer_redact(std::string_view line) {
    const Result<Json> value = parse_json(line);
    if (!value) return error_to_json(value.error()).dump();
    ObjectReader reader(*value, "");
    const std::string text = reader.text("text");
    if (!reader.finish()) return error_to_json(reader.error()).dump();
    Json answer = Json::object();
    Json& spans = answer.set("spans", Json::array());
    for (const Span& span : find(text)) {
        Json& entry = spans.push(Json::object());
        entry.set("start", static_cast<std::int64_t>(span.start));
        entry.set("end", static_cast<std::int64_t>(span.end));
        entry.set("type", code(span.type));
    }
    answer.set("masked", mask(text, Language::id));
    return answer.dump();
}

}  // namespace tabir
