// Questions: whatever is asked, the answer is one line of JSON, a decision or an error.
#include <string>

#include "editions.hpp"
#include "tabir/question.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

/// An error may repeat what was asked, in the longer way that JSON writes it.
constexpr JsonLimits answer_limits{16 * 1024 * 1024, 64, 4096};

Json checked(const std::string& answer) {
    fuzz::claim(answer.find('\n') == std::string::npos, "an answer is one line");
    const Result<Json> json = parse_json(answer, answer_limits);
    fuzz::claim(json.ok() && json->is(Json::Type::object), "an answer is a JSON object");
    const bool error = json->find("error") != nullptr;
    const bool decided = json->find("visible") != nullptr && json->find("fields") != nullptr && json->find("actions") != nullptr;
    fuzz::claim(error != decided, "an answer is an error or a decision");
    return *json;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const Json decided = checked(answer_decide(test::editions(), text));
    const Json explained = checked(answer_explain(test::editions(), text));
    const bool error = decided.find("error") != nullptr;
    fuzz::claim(error == (explained.find("error") != nullptr), "what can be decided can be explained");
    if (error) {
        fuzz::claim(decided.dump() == explained.dump(), "one error for both");
        return 0;
    }
    fuzz::claim(explained.find("explain") != nullptr, "an explanation explains");
    for (const auto& [name, value] : decided.members()) {
        fuzz::claim(explained.find(name) != nullptr && explained.find(name)->dump() == value.dump(), "an explanation decides the same");
    }
    // A question that was understood is understood when it is written again.
    const Result<Question> question = parse_question(test::editions(), *parse_json(text));
    Json again = question_to_json(question->viewer, question->report);
    again.set("edition", question->edition->date());
    fuzz::claim(answer_decide(test::editions(), again.dump()) == decided.dump(), "a question written again has the same answer");
    return 0;
}
