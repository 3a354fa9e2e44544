#include "policy/telling.hpp"

#include <cstdio>

#include "tabir/codes.hpp"
#include "tabir/question.hpp"

namespace tabir::policy {

namespace {

std::string changed(const Difference& difference, Language language) {
    const bool id = language == Language::id;
    if (difference.of == Difference::Of::field) {
        return std::string(name(difference.before, language)) + " → " + std::string(name(difference.after, language));
    }
    if (difference.gained) return id ? "kini ada" : "gained";
    return id ? "tidak ada lagi" : "lost";
}

std::string thing(const Difference& difference, Language language) {
    const bool id = language == Language::id;
    switch (difference.of) {
        case Difference::Of::sight: return id ? "laporannya terlihat" : "sight of the report";
        case Difference::Of::field: return std::string(name(difference.field, language));
        case Difference::Of::label: return "label “" + std::string(name(difference.label, language)) + "”";
        case Difference::Of::action: return (id ? "langkah “" : "step “") + std::string(name(difference.action, language)) + "”";
    }
    return {};
}

std::string_view code_of(Difference::Of of) {
    switch (of) {
        case Difference::Of::sight: return "sight";
        case Difference::Of::field: return "field";
        case Difference::Of::label: return "label";
        case Difference::Of::action: return "action";
    }
    return {};
}

}  // namespace

std::string words_of(const When& when, bool within_sight, Language language) {
    const bool id = language == Language::id;
    std::string text = names_of(when.all_of, language);
    if (text.empty()) text = within_sight ? (id ? "setiap laporan yang terlihat" : "every report in sight") : (id ? "selalu" : "always");
    if (!when.none_of.empty()) text += (id ? "; kecuali " : "; unless ") + names_of(when.none_of, language);
    return text;
}

std::vector<std::string> words_of(const std::vector<Difference>& differences, Language language) {
    std::vector<std::pair<std::string, std::string>> lines;  // what changed, and the things it changed for
    for (const Difference& difference : differences) {
        const std::string change = changed(difference, language);
        if (lines.empty() || lines.back().first != change) lines.emplace_back(change, thing(difference, language));
        else lines.back().second += ", " + thing(difference, language);
    }
    std::vector<std::string> words;
    for (const auto& [change, things] : lines) words.push_back(things + ": " + change);
    return words;
}

std::string count_words(std::uint32_t count, Language language) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, language == Language::id ? "." : ",");
    }
    return digits + (language == Language::id ? " keputusan" : " decisions");
}

Json to_json(const When& when) {
    Json json = Json::object();
    json.set("if", codes_of(when.all_of));
    json.set("unless", codes_of(when.none_of));
    return json;
}

Json to_json(const Part& part) {
    Json json = Json::object();
    Json& where = json.set("where", Json::array());
    for (const When& when : describe(part.situations, part.within)) where.push(to_json(when));
    if (!(part.states == Set<State>::all())) json.set("states", codes_of(part.states));
    json.set("decisions", static_cast<std::int64_t>(part.decisions()));
    json.set("example", example_json(part));
    return json;
}

Json to_json(const Difference& difference) {
    Json json = Json::object();
    json.set("of", code_of(difference.of));
    if (difference.of == Difference::Of::field) {
        json.set("field", code(difference.field));
        json.set("before", code(difference.before));
        json.set("after", code(difference.after));
        return json;
    }
    if (difference.of == Difference::Of::label) json.set("label", code(difference.label));
    if (difference.of == Difference::Of::action) json.set("action", code(difference.action));
    json.set("gained", difference.gained);
    return json;
}

Json example_json(const Part& part) {
    return example_json(smallest(part.situations), part.states.first().value_or(State::submitted));
}

Json example_json(const Situation& situation, State state) {
    const Example example = example_of(situation, state);
    return question_to_json(example.viewer, example.report);
}

void print_json(const Json& json) { std::printf("%s\n", json.dump().c_str()); }

}  // namespace tabir::policy
