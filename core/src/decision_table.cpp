#include "tabir/decision_table.hpp"

#include "apart.hpp"

namespace tabir {

namespace {

/// A set of rules, by their places in the document.
class RuleSet {
public:
    explicit RuleSet(std::size_t rules) : words_((rules + 63) / 64) {}
    void add(std::size_t rule) noexcept { words_[rule / 64] |= std::uint64_t{1} << (rule % 64); }
    bool has(std::size_t rule) const noexcept { return (words_[rule / 64] >> (rule % 64)) & 1U; }
    /// Becomes what is in both.
    void set_to_both(const RuleSet& a, const RuleSet& b) noexcept {
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] = a.words_[i] & b.words_[i];
    }
    friend std::size_t hash_of(const RuleSet& set) noexcept {
        std::uint64_t mixed = 0;
        for (const std::uint64_t word : set.words_) mixed = (mixed ^ word) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(mixed >> 40);
    }
    friend bool operator==(const RuleSet& a, const RuleSet& b) noexcept { return a.words_ == b.words_; }

private:
    std::vector<std::uint64_t> words_;
};

/// The rules of which the part about those conditions holds.
TABIR_APART RuleSet holding(const std::vector<Rule>& rules, Set<Condition> facts, Set<Condition> about) {
    RuleSet set(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].when.part(about).holds(facts)) set.add(i);
    }
    return set;
}

/// What the rules that hold give together, every state's actions at once.
TABIR_APART Decision given_by(const std::vector<Rule>& rules, const RuleSet& holding) {
    Decision decision;
    for (std::size_t i = 0; i < rules.size(); ++i) decision.visible |= rules[i].gives_sight && holding.has(i);
    // sight-before-act: of what a viewer may not see, nothing is said and nothing can be done.
    if (!decision.visible) return decision;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!holding.has(i)) continue;
        decision.fields.raise(rules[i].fields.bits(), rules[i].level);
        decision.labels = decision.labels | rules[i].labels;
        decision.actions = decision.actions | rules[i].actions;
    }
    return decision;
}

std::size_t hash_of(const Decision& decision) noexcept {
    std::uint64_t mixed = decision.visible;
    const auto mix = [&](std::uint32_t bits) { mixed = (mixed ^ bits) * 0x9E3779B97F4A7C15U; };
    for (const Level level : {Level::locked, Level::coarse, Level::masked, Level::full}) mix(decision.fields.at_least(level).bits());
    mix(decision.labels.bits());
    mix(decision.actions.bits());
    return static_cast<std::size_t>(mixed >> 40);
}

/// Different values, numbered from 0 on in the order in which they came.
template <class Value> class Numbered {
public:
    Numbered() : newest_(1024, none) {}

    std::uint16_t number_of(const Value& value) {
        std::uint16_t& newest = newest_[hash_of(value) % newest_.size()];
        for (std::uint16_t number = newest; number != none; number = before_[number]) {
            if (values_[number] == value) return number;
        }
        before_.push_back(newest);
        values_.push_back(value);
        return newest = static_cast<std::uint16_t>(values_.size() - 1);
    }
    const std::vector<Value>& values() const noexcept { return values_; }

private:
    static constexpr std::uint16_t none = 0xFFFF;

    std::vector<Value> values_;
    std::vector<std::uint16_t> newest_;  ///< of each remainder of a hash; `before_` leads on from there
    std::vector<std::uint16_t> before_;
};

/// What each set of rules gives. Few sets ever hold together, so each is worked out once.
class Outcomes {
public:
    Outcomes(const std::vector<Rule>& rules, Set<Action> existing) : rules_(rules), existing_(existing) {}

    std::uint16_t number_of(const RuleSet& holding) {
        const std::uint16_t set = sets_.number_of(holding);
        if (set == outcome_of_set_.size()) {
            Decision decision = given_by(rules_, holding);
            decision.actions = decision.actions & existing_;
            outcome_of_set_.push_back(decisions_.number_of(decision));
        }
        return outcome_of_set_[set];
    }
    const std::vector<Decision>& all() const noexcept { return decisions_.values(); }

private:
    const std::vector<Rule>& rules_;
    Set<Action> existing_;
    Numbered<RuleSet> sets_;
    Numbered<Decision> decisions_;
    std::vector<std::uint16_t> outcome_of_set_;
};

/// What else may hold before the viewers of one surface, by the rules that it lets hold. Many let the same rules hold.
struct Rests {
    Numbered<RuleSet> rules;
    std::vector<std::uint16_t> numbers;  ///< of each rest, which of `rules` hold
};
TABIR_APART Rests rests_of(Surface surface, const std::vector<Rule>& rules) {
    const Set<Condition> about_the_rest = Set<Condition>::all() - conditions_about(Subject::viewer);
    Rests rests;
    for (const Set<Condition> rest : AllSituations::once().rest_of(surface)) {
        rests.numbers.push_back(rests.rules.number_of(holding(rules, rest, about_the_rest)));
    }
    return rests;
}

/// The outcome of each of `rests`' rules together with those that hold for the viewer.
TABIR_APART std::vector<std::uint16_t> outcomes_with(const RuleSet& by_viewer, const Rests& rests, Outcomes& outcomes) {
    std::vector<std::uint16_t> numbers;
    RuleSet both = by_viewer;
    for (const RuleSet& by_rest : rests.rules.values()) {
        both.set_to_both(by_viewer, by_rest);
        numbers.push_back(outcomes.number_of(both));
    }
    return numbers;
}

}  // namespace

TABIR_APART DecisionTable::DecisionTable(const EditionDocument& document) : outcome_of_(Situation::count) {
    static_assert(Situation::count <= 65536, "an outcome's number has 16 bits");
    Set<Action> existing;
    for (const Transition& step : document.transitions) {
        for_each(step.from, [&](State state) { actions_in_[index(state)].add(step.action); });
        if (!step.from.empty()) existing.add(step.action);
    }

    // A rule holds when its part about the viewer and its part about the rest do, so each part is asked once for each kind of
    // viewer and once for each rest, instead of both for every situation; and what holds is put together once for all rests
    // that let the same rules hold.
    const std::array<Rests, count<Surface>> rests_by_surface{
        rests_of(Surface{0}, document.rules), rests_of(Surface{1}, document.rules), rests_of(Surface{2}, document.rules)};
    Outcomes outcomes(document.rules, existing);
    for (const ViewerKind& kind : AllSituations::once().kinds()) {
        const Rests& rests = rests_by_surface[index(kind.surface)];
        const RuleSet by_viewer = holding(document.rules, kind.of_viewer, conditions_about(Subject::viewer));
        const std::vector<std::uint16_t> outcome_with = outcomes_with(by_viewer, rests, outcomes);
        std::uint16_t* outcome = &outcome_of_[kind.first];
        for (const std::uint16_t number : rests.numbers) *outcome++ = outcome_with[number];
    }
    outcomes_ = outcomes.all();
}

}  // namespace tabir
