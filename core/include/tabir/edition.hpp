// A policy edition: a dated document of rules, compiled at load into masks.
//
// A rule applies when all of its `if` hold and none of its `unless`. Rules only ever add: what no rule gives is refused, and
// of several levels for a field the highest counts. So the order of rules never matters, and a deleted rule never opens anything.
#pragma once

#include <array>
#include <cstdint>
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

class Edition {
public:
    /// The date that names it: "2026-11-23".
    const std::string& date() const noexcept { return date_; }
    const Bilingual& title() const noexcept { return title_; }
    const std::vector<Rule>& rules() const noexcept { return rules_; }
    /// One for each action of the vocabulary, in its order.
    const std::array<Transition, count<Action>>& transitions() const noexcept { return transitions_; }
    const Transition& transition(Action action) const noexcept { return transitions_[index(action)]; }
    /// The state of a report that was just submitted.
    State first_state() const noexcept { return *transition(Action::submit).to; }

    struct SightRow { When when; };
    struct FieldRow { When when; std::uint32_t fields; Level level; };
    struct LabelRow { When when; std::uint32_t labels; };
    struct ActionRow { When when; std::uint32_t actions; };
    /// The rules once more, as the masks that `decide` reads.
    struct Tables {
        std::vector<SightRow> sight;
        std::vector<FieldRow> fields;
        std::vector<LabelRow> labels;
        std::vector<ActionRow> actions;
        std::array<std::uint32_t, count<State>> actions_in_state{};
    };
    const Tables& tables() const noexcept { return tables_; }

private:
    friend Result<Edition> load_edition(std::string_view document);

    std::string date_;
    Bilingual title_;
    std::vector<Rule> rules_;
    std::array<Transition, count<Action>> transitions_{};
    Tables tables_;
};

/// Reads and compiles an edition document. Strict: the error names the rule and the member.
Result<Edition> load_edition(std::string_view document);

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
