// A policy edition: a document that keeps the charter, with every decision that it makes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tabir/decision_table.hpp"
#include "tabir/edition_document.hpp"

namespace tabir {

class Edition {
public:
    /// The date that names it, and from which it is in force: "2026-11-23".
    const std::string& date() const noexcept { return document_.date; }
    const Bilingual& title() const noexcept { return document_.title; }
    const std::vector<Rule>& rules() const noexcept { return document_.rules; }
    const std::array<Transition, count<Action>>& transitions() const noexcept { return document_.transitions; }
    const Transition& transition(Action action) const noexcept { return document_.transition(action); }
    State first_state() const noexcept { return document_.first_state(); }
    const EditionDocument& document() const noexcept { return document_; }
    const DecisionTable& table() const noexcept { return table_; }

private:
    friend Result<Edition> load_edition(const Json& json);
    Edition(EditionDocument document, DecisionTable table) : document_(std::move(document)), table_(std::move(table)) {}

    EditionDocument document_;
    DecisionTable table_;
};

/// Reads a document, decides every situation by it, and holds it to the charter: the only way to an Edition.
/// Errors: as read_edition; "charter_broken", whose member is the article and whose message ends with the smallest situation that
/// breaks it.
Result<Edition> load_edition(const Json& json);

/// All editions that are known, by date; the newest is the one that questions without an edition get.
class Editions {
public:
    /// Refuses a date that is there already ("duplicate_edition").
    std::optional<Error> add(Edition edition);
    /// Null when there is none of that date.
    const Edition* find(std::string_view date) const noexcept;
    /// Null only while empty.
    const Edition* newest() const noexcept;
    const std::vector<Edition>& all() const noexcept { return editions_; }

private:
    std::vector<Edition> editions_;
};

}  // namespace tabir
