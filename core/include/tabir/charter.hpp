// The charter: promises that no edition may break (domain.md, section 6; words and dates in core/vocabulary.json).
//
// Each article is one predicate, held against every decision that a document makes and every path of its life cycle: not
// samples, all of them. There is no way around it: load_edition is the only maker of an Edition, and asks here.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "tabir/decision_table.hpp"
#include "tabir/edition_document.hpp"

namespace tabir {

/// How a document breaks an article.
struct Breach {
    /// What breaks it, in English, by the codes of the vocabulary: "`complainant_name` is shown".
    std::string what;
    /// The smallest situation in which it does, and the state of the report.
    Situation situation;
    State state = State::submitted;
};

/// What the charter says of one article.
struct Finding {
    Article article = Article::validated_completion;
    /// Whether the article was in force on the document's date; one that was not is examined all the same.
    bool in_force = false;
    std::optional<Breach> breach;
};
using Findings = std::array<Finding, count<Article>>;

/// How many decisions the charter covers: every situation in every state.
inline constexpr std::uint32_t decisions_examined = Situation::count * count<State>;

/// Holds the document to every article, in the charter's order.
Findings check_charter(const EditionDocument& document, const DecisionTable& table);

/// The first article in force that is broken; null when the document keeps the charter.
const Finding* first_breach(const Findings& findings) noexcept;

/// The articles that would break, were this field shown in full, or this action allowed, where these conditions hold; in the
/// charter's order. Empty: no article stands in the way, only the edition's rules.
Set<Article> forbidding(std::string_view date, Set<Condition> facts, Field field);
Set<Article> forbidding(std::string_view date, Set<Condition> facts, Action action);

}  // namespace tabir
