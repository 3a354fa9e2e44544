// diff, who and dead: what an edition says over its whole domain.
#include "tabir/survey.hpp"

#include <cstdio>

#include "policy/commands.hpp"
#include "policy/named.hpp"
#include "policy/telling.hpp"

namespace tabir::policy {

namespace {

void print(const Part& part, Language language) {
    const bool id = language == Language::id;
    const bool within_sight = part.within.size() < Situation::count;
    for (const When& when : describe(part.situations, part.within)) std::printf("    - %s\n", words_of(when, within_sight, language).c_str());
    if (!(part.states == Set<State>::all())) std::printf("    %s: %s\n", id ? "status" : "states", names_of(part.states, language).c_str());
    std::printf("    %s\n", count_words(part.decisions(), language).c_str());
}

Json diff_json(const Edition& before, const Edition& after, const std::vector<DifferentPart>& parts) {
    Json json = Json::object();
    json.set("before", before.date());
    json.set("after", after.date());
    Json& list = json.set("parts", Json::array());
    for (const DifferentPart& each : parts) {
        Json entry = to_json(each.part);
        Json& differences = entry.set("differences", Json::array());
        for (const Difference& difference : each.differences) differences.push(to_json(difference));
        list.push(std::move(entry));
    }
    return json;
}

/// The beginning of an answer in JSON: about which word of which edition.
template <class E> Json about(const Edition& edition, std::string_view kind, E word) {
    Json json = Json::object();
    json.set("edition", edition.date());
    json.set(kind, code(word));
    return json;
}
template <class E> void print_about(const Edition& edition, E word, Language language) {
    std::printf("%s (%s)\n", std::string(name(word, language)).c_str(), edition.date().c_str());
}

Json seen_json(const Edition& edition, Field field, const std::vector<Shown>& shown) {
    Json json = about(edition, "field", field);
    Json& levels = json.set("levels", Json::array());
    for (const Shown& each : shown) {
        Json entry = to_json(each.part);
        entry.set("level", code(each.level));
        levels.push(std::move(entry));
    }
    return json;
}

void who_sees_it(const Edition& edition, Field field, Style style) {
    const auto shown = who_sees(edition, field);
    if (style.json) return print_json(seen_json(edition, field, shown));
    print_about(edition, field, style.language);
    for (const Shown& each : shown) {
        std::printf("\n  %s\n", std::string(name(each.level, style.language)).c_str());
        print(each.part, style.language);
    }
}

Json taken_json(const Edition& edition, Action action, const std::vector<Part>& parts) {
    Json json = about(edition, "action", action);
    Json& list = json.set("parts", Json::array());
    for (const Part& part : parts) list.push(to_json(part));
    return json;
}

void who_takes_it(const Edition& edition, Action action, Style style) {
    const auto parts = who_may(edition, action);
    if (style.json) return print_json(taken_json(edition, action, parts));
    print_about(edition, action, style.language);
    if (parts.empty()) std::printf("\n    %s\n", style.language == Language::id ? "tidak seorang pun" : "nobody");
    for (const Part& part : parts) {
        std::printf("\n");
        print(part, style.language);
    }
}

}  // namespace

int diff(const EditionName& before_name, const EditionName& after_name, Style style) {
    const Edition before = named_edition(before_name);
    const Edition after = named_edition(after_name);
    const auto parts = tabir::diff(before, after);
    if (style.json) {
        print_json(diff_json(before, after, parts));
        return 0;
    }
    std::printf("%s → %s\n", before.date().c_str(), after.date().c_str());
    if (parts.empty()) std::printf("\n%s\n", style.language == Language::id ? "Tidak ada keputusan yang berbeda." : "No decision differs.");
    for (const DifferentPart& each : parts) {
        std::printf("\n");
        for (const std::string& line : words_of(each.differences, style.language)) std::printf("  %s\n", line.c_str());
        print(each.part, style.language);
        std::printf("    %s: %s\n", style.language == Language::id ? "contoh" : "example", example_json(each.part).dump().c_str());
    }
    return 0;
}

int who(const std::string& word, const EditionName& name, Style style) {
    const Edition edition = named_edition(name);
    if (const auto field = word_of<Field>(word)) who_sees_it(edition, *field, style);
    else if (const auto action = word_of<Action>(word)) who_takes_it(edition, *action, style);
    else throw Refused("`" + word + "` is neither a field nor an action");
    return 0;
}

int dead(const EditionName& name, Style style) {
    const Edition edition = named_edition(name);
    const auto rules = dead_rules(edition);
    if (style.json) {
        Json json = Json::object();
        json.set("edition", edition.date());
        Json& list = json.set("dead", Json::array());
        for (const Rule* rule : rules) list.push(rule->id);
        print_json(json);
        return 0;
    }
    if (rules.empty()) std::printf("%s\n", style.language == Language::id ? "Setiap aturan mengubah suatu keputusan." : "Every rule changes some decision.");
    for (const Rule* rule : rules) std::printf("%s  %s\n", rule->id.c_str(), rule->title.in(style.language).c_str());
    return 0;
}

}  // namespace tabir::policy
