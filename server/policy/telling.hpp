// Policy in words for people, Indonesian or English, and the same as JSON for programs.
#pragma once

#include <string>
#include <vector>

#include "tabir/charter.hpp"
#include "tabir/json.hpp"
#include "tabir/survey.hpp"

namespace tabir::policy {

/// "on the CRM dashboard, a private report; unless holding a photo grant". One without conditions: "on every report in sight",
/// or, where that is what is asked, "always".
std::string words_of(const When& when, bool within_sight, Language language);

/// "Waiting, Coordination".
template <class E> std::string names_of(Set<E> words, Language language) {
    std::string text;
    for_each(words, [&](E word) {
        if (!text.empty()) text += ", ";
        text += name(word, language);
    });
    return text;
}

/// "Reporter's name, Contact: full -> hidden"; one line for each kind of difference.
std::vector<std::string> words_of(const std::vector<Difference>& differences, Language language);

/// "13,464 decisions" with the language's own marks.
std::string count_words(std::uint32_t count, Language language);

Json to_json(const When& when);
/// `{"where": [...], "states"?: [...], "decisions", "example"}`; states when not all.
Json to_json(const Part& part);
Json to_json(const Difference& difference);

/// The example of a part, or of a breach: a question in JSON.
Json example_json(const Part& part);
Json example_json(const Situation& situation, State state);

/// Prints it for programs, on a line.
void print_json(const Json& json);

}  // namespace tabir::policy
