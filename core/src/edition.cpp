#include "tabir/edition.hpp"

#include <algorithm>
#include <limits>

#include "apart.hpp"
#include "tabir/charter.hpp"
#include "tabir/columns.hpp"
#include "tabir/question.hpp"

namespace tabir {

namespace {

/// So that a DecisionNumber names every decision: an outcome in each state.
constexpr std::size_t max_outcomes = (std::size_t{std::numeric_limits<DecisionNumber>::max()} + 1) / count<State>;

TABIR_APART Error broken(const Finding& finding) {
    const std::string article(code(finding.article));
    const Example example = example_of(finding.breach->situation, finding.breach->state);
    return {"charter_broken", article,
            "article `" + article + "` (" + std::string(article_since[index(finding.article)]) + ") is broken: " + finding.breach->what +
                "; the smallest situation is `" + question_to_json(example.viewer, example.report).dump() + "`"};
}

}  // namespace

TABIR_APART Result<Edition> load_edition(const Json& json) {
    Result<EditionDocument> document = read_edition(json);
    if (!document) return document.error();
    DecisionTable table(*document);
    if (table.outcomes().size() > max_outcomes) return Error{"too_large", "", "the edition makes more different decisions than can be numbered"};
    const Findings findings = check_charter(*document, table);
    if (const Finding* breach = first_breach(findings)) return broken(*breach);
    return Edition(*std::move(document), std::move(table));
}

std::optional<Error> Editions::add(Edition edition) {
    if (find(edition.date()) != nullptr) {
        return Error{"duplicate_edition", "edition", "edition `" + edition.date() + "` is loaded already"};
    }
    const auto later = std::find_if(editions_.begin(), editions_.end(),
                                    [&](const Edition& other) { return edition.date() < other.date(); });
    editions_.insert(later, std::move(edition));
    return std::nullopt;
}

const Edition* Editions::find(std::string_view date) const noexcept {
    for (const Edition& edition : editions_) {
        if (edition.date() == date) return &edition;
    }
    return nullptr;
}

const Edition* Editions::newest() const noexcept {
    return editions_.empty() ? nullptr : &editions_.back();
}

}  // namespace tabir
