#include "tabir/explain.hpp"

#include <cstdio>
#include <iostream>
#include <iterator>

#include "policy/commands.hpp"
#include "policy/named.hpp"
#include "policy/telling.hpp"
#include "tabir/question.hpp"

namespace tabir::policy {

namespace {

/// "needs: the Bureau; without: the officer who filed the follow-up; in state: Done".
std::string words_of_change(const Change& change, Language language) {
    const bool id = language == Language::id;
    std::string text;
    const auto add = [&](const char* word, const std::string& what) {
        if (what.empty()) return;
        if (!text.empty()) text += "; ";
        text += std::string(word) + ": " + what;
    };
    add(id ? "perlu" : "needs", names_of(change.gain, language));
    add(id ? "tanpa" : "without", names_of(change.lose, language));
    add(id ? "pada status" : "in state", names_of(change.state, language));
    return text;
}

void print(const std::string& thing, const Reason& reason, Language language) {
    const bool id = language == Language::id;
    std::printf("  %s\n", thing.c_str());
    if (!reason.smallest) {
        std::printf("      %s\n", std::string(name(reason.refusal, language)).c_str());
    } else {
        const Rule& rule = *reason.smallest->rule;
        std::printf("      %s\n      %s %s (%s, %s)\n", words_of_change(*reason.smallest, language).c_str(), id ? "aturan:" : "rule:",
                    rule.title.in(language).c_str(), rule.id.c_str(), rule.since.c_str());
    }
    for_each(reason.articles, [&](Article article) {
        std::printf("      %s %s (%s, %s)\n", id ? "piagam:" : "charter:", std::string(name(article, language)).c_str(),
                    std::string(code(article)).c_str(), std::string(article_since[index(article)]).c_str());
    });
}

void print(const Explanation& told, Language language) {
    const bool id = language == Language::id;
    if (!told.decision.visible) {
        std::printf("%s\n", std::string(name(Refusal::not_visible, language)).c_str());
        return;
    }
    std::printf("%s\n", id ? "Di bawah utuh" : "Below full");
    for (const FieldExplanation& field : told.fields) {
        if (!field.reason) continue;
        print(std::string(name(field.field, language)) + ": " + std::string(name(field.level, language)), *field.reason, language);
    }
    std::printf("\n%s\n", id ? "Tidak dapat dilakukan" : "Cannot be done");
    for (const ActionExplanation& action : told.actions) {
        if (action.reason) print(std::string(name(action.action, language)), *action.reason, language);
    }
}

}  // namespace

int explain(const EditionName& edition_name, Style style) {
    Editions editions;
    editions.add(named_edition(edition_name));
    const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    const Result<Json> json = parse_json(text);
    if (!json) throw Refused(json.error().message);
    const Result<Question> question = parse_question(editions, *json);
    if (!question) throw Refused(question.error().member + ": " + question.error().message);
    const Explanation told = tabir::explain(*question->edition, question->viewer, question->report);
    if (style.json) print_json(explanation_to_json(*question->edition, told));
    else print(told, style.language);
    return 0;
}

}  // namespace tabir::policy
