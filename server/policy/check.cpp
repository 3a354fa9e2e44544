#include <chrono>
#include <cstdio>

#include "policy/commands.hpp"
#include "policy/editions.hpp"
#include "policy/named.hpp"
#include "policy/telling.hpp"

namespace tabir::policy {

namespace {

struct Checked {
    EditionDocument document;
    std::string digest;
    Findings findings;
    double milliseconds = 0;  ///< from the document to the last article
};

Checked check_text(const std::string& text, const std::string& name) {
    const Result<Json> json = parse_edition(text);
    if (!json) throw Refused(name + ": " + json.error().message);
    Result<EditionDocument> document = read_edition(*json);
    if (!document) throw Refused(name + ": " + document.error().member + ": " + document.error().message);
    const auto begin = std::chrono::steady_clock::now();
    const Findings findings = check_charter(*document, DecisionTable(*document));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    return {*std::move(document), digest_of(json->canonical()), findings, took.count()};
}

Json to_json(const Checked& checked) {
    Json json = Json::object();
    json.set("edition", checked.document.date);
    json.set("digest", checked.digest);
    json.set("kept", first_breach(checked.findings) == nullptr);
    json.set("decisions", static_cast<std::int64_t>(decisions_examined));
    json.set("microseconds", static_cast<std::int64_t>(checked.milliseconds * 1000));
    Json& articles = json.set("articles", Json::array());
    for (const Finding& finding : checked.findings) {
        Json& entry = articles.push(Json::object());
        entry.set("article", code(finding.article));
        entry.set("since", article_since[index(finding.article)]);
        entry.set("in_force", finding.in_force);
        entry.set("kept", !finding.breach);
        if (!finding.breach) continue;
        entry.set("breach", finding.breach->what);
        entry.set("example", example_json(finding.breach->situation, finding.breach->state));
    }
    return json;
}

std::string verdict(const Finding& finding, Language language) {
    const bool id = language == Language::id;
    if (!finding.breach) return id ? "dipenuhi" : "kept";
    if (!finding.in_force) return id ? "belum berlaku" : "not yet in force";
    return id ? "DILANGGAR" : "BROKEN";
}

void print(const Checked& checked, Language language) {
    const bool id = language == Language::id;
    std::printf("%s %s  %s\n", id ? "Edisi" : "Edition", checked.document.date.c_str(), checked.document.title.in(language).c_str());
    std::printf("SHA-256 %s\n", checked.digest.c_str());
    std::printf(id ? "%s diperiksa dalam %.1f ms\n\n" : "%s examined in %.1f ms\n\n", count_words(decisions_examined, language).c_str(), checked.milliseconds);
    for (const Finding& finding : checked.findings) {
        std::printf("%-16s  %-22s %s  %s\n", verdict(finding, language).c_str(), std::string(code(finding.article)).c_str(),
                    std::string(article_since[index(finding.article)]).c_str(), std::string(name(finding.article, language)).c_str());
        if (!finding.breach || !finding.in_force) continue;
        std::printf("    %s\n    %s %s\n", finding.breach->what.c_str(), id ? "situasi terkecil:" : "smallest situation:",
                    example_json(finding.breach->situation, finding.breach->state).dump().c_str());
    }
}

}  // namespace

int check(const std::string& file, Style style) {
    const Checked checked = check_text(read_file(file), file);
    if (style.json) print_json(to_json(checked));
    else print(checked, style.language);
    return first_breach(checked.findings) == nullptr ? 0 : 1;
}

}  // namespace tabir::policy
