// Editions' documents to alter: read, changed in memory, and written again, so that they pass through the loader like any other.
#pragma once

#include <string_view>
#include <vector>

#include "tabir/edition.hpp"

namespace tabir::test {

/// The document of that date, as it stands in core/editions.
EditionDocument document_of(std::string_view date);

/// The rule of that id. Throws when there is none: the test is wrong then.
Rule& rule_of(EditionDocument& document, std::string_view id);

/// A rule that gives nothing yet, with all that a rule must say of itself.
Rule plain_rule(std::string_view id, When when);
Rule sight_rule(std::string_view id, When when);
Rule field_rule(std::string_view id, When when, Set<Field> fields, Level level = Level::full);
Rule label_rule(std::string_view id, When when, Set<Label> labels);
Rule action_rule(std::string_view id, When when, Set<Action> actions);

/// The document's JSON, which read_edition reads as the same document.
Json to_json(const EditionDocument& document);

/// Loads it, through its JSON.
Result<Edition> load(const EditionDocument& document);

/// The conditions of every situation, by its number.
const std::vector<Set<Condition>>& conditions_of_all();

}  // namespace tabir::test
