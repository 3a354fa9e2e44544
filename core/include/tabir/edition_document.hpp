// An edition as it is written: a dated document of rules and steps, read and understood.
//
// A rule applies when all of its `if` hold and none of its `unless`. Rules only ever add: what no rule gives is refused, and
// of several levels for a field the highest counts. So the order of rules never matters, and a deleted rule never opens anything.
//
// A document decides nothing: only an Edition does, and that is a document that keeps the charter.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tabir/json.hpp"
#include "tabir/words.hpp"

namespace tabir {

/// A text in both languages.
struct Bilingual {
    std::string id;
    std::string en;
    const std::string& in(Language language) const noexcept { return language == Language::id ? id : en; }
};

/// When a rule applies.
struct When {
    Set<Condition> all_of;
    Set<Condition> none_of;

    constexpr bool holds(Set<Condition> facts) const noexcept {
        return facts.has_all(all_of) && !facts.has_any(none_of);
    }
    /// What of it is about such conditions. It holds when its parts do.
    constexpr When part(Set<Condition> about) const noexcept { return {all_of & about, none_of & about}; }
};

/// One rule of an edition. Exactly one of the four kinds of gift is not empty.
struct Rule {
    std::string id;
    Bilingual title;
    /// The date on which the city brought it in, "2021-05-04".
    std::string since;
    /// Where the rule comes from, in words.
    std::string source;
    When when;

    bool gives_sight = false;
    Set<Field> fields;
    Level level = Level::hidden;
    Set<Label> labels;
    Set<Action> actions;
};

/// Where an action may be taken, and where it leads.
struct Transition {
    Action action = Action::submit;
    Set<State> from;
    /// Nothing: the state stays.
    std::optional<State> to;
};

struct EditionDocument {
    /// The date that names it, and from which it is in force: "2026-11-23".
    std::string date;
    Bilingual title;
    std::vector<Rule> rules;
    /// One for each action of the vocabulary, in its order.
    std::array<Transition, count<Action>> transitions{};

    const Transition& transition(Action action) const noexcept { return transitions[index(action)]; }
    /// The state of a report that was just submitted.
    State first_state() const noexcept { return *transition(Action::submit).to; }
};

/// The JSON of an edition's text, within an edition's limits. Its canonical() are the bytes that the edition's digest is made
/// of, whatever spaces and order the text had. Errors as parse_json.
Result<Json> parse_edition(std::string_view text);

/// Reads an edition's JSON. Strict: whatever is not understood is refused, and the error names the rule and the member.
Result<EditionDocument> read_edition(const Json& json);

}  // namespace tabir
