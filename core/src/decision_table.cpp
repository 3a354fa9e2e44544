#include "tabir/decision_table.hpp"

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
    std::size_t hash() const noexcept {
        std::uint64_t mixed = 0;
        for (const std::uint64_t word : words_) mixed = (mixed ^ word) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(mixed >> 40);
    }
    friend bool operator==(const RuleSet& a, const RuleSet& b) noexcept { return a.words_ == b.words_; }

private:
    std::vector<std::uint64_t> words_;
};

/// The rules of which the part about those conditions holds.
RuleSet holding(const std::vector<Rule>& rules, Set<Condition> facts, Set<Condition> about) {
    RuleSet set(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const When part{rules[i].when.all_of & about, rules[i].when.none_of & about};
        if (part.holds(facts)) set.add(i);
    }
    return set;
}

/// What the rules that hold give together, every state's actions at once.
Decision given_by(const std::vector<Rule>& rules, const RuleSet& holding) {
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

/// Gives each set of rules the number of its outcome. Few sets ever hold together, so each is worked out once.
class Outcomes {
public:
    Outcomes(const std::vector<Rule>& rules, Set<Action> existing, std::vector<Decision>& kept)
        : rules_(rules), existing_(existing), kept_(kept), buckets_(1024), kept_by_hash_(1024) {}

    std::uint16_t number_of(const RuleSet& holding) {
        auto& bucket = buckets_[holding.hash() % buckets_.size()];
        for (const auto& [known, number] : bucket) {
            if (known == holding) return number;
        }
        bucket.emplace_back(holding, keep(given_by(rules_, holding)));
        return bucket.back().second;
    }

private:
    std::uint16_t keep(Decision decision) {
        decision.actions = decision.actions & existing_;
        auto& bucket = kept_by_hash_[hash_of(decision) % kept_by_hash_.size()];
        for (const std::uint16_t number : bucket) {
            if (kept_[number] == decision) return number;
        }
        bucket.push_back(static_cast<std::uint16_t>(kept_.size()));
        kept_.push_back(decision);
        return bucket.back();
    }

    const std::vector<Rule>& rules_;
    Set<Action> existing_;
    std::vector<Decision>& kept_;
    std::vector<std::vector<std::pair<RuleSet, std::uint16_t>>> buckets_;
    std::vector<std::vector<std::uint16_t>> kept_by_hash_;
};

}  // namespace

DecisionTable::DecisionTable(const EditionDocument& document) {
    static_assert(Situation::count <= 65536, "an outcome's number has 16 bits");
    Set<Action> existing;
    for (const Transition& step : document.transitions) {
        for_each(step.from, [&](State state) { actions_in_[index(state)].add(step.action); });
        if (!step.from.empty()) existing.add(step.action);
    }

    // A rule holds when its part about the viewer and its part about the rest do, so each part is asked once for each kind of
    // viewer and once for each rest, instead of both for every situation.
    const AllSituations situations;
    const Set<Condition> about_viewer = conditions_about(Subject::viewer);
    std::array<std::vector<RuleSet>, count<Surface>> by_rest;
    for (const ViewerKind& kind : situations.kinds()) {
        std::vector<RuleSet>& sets = by_rest[index(kind.surface)];
        if (!sets.empty()) continue;
        for (const Set<Condition> rest : *kind.rest) sets.push_back(holding(document.rules, rest, Set<Condition>::all() - about_viewer));
    }

    outcome_of_.resize(Situation::count);
    Outcomes outcomes(document.rules, existing, outcomes_);
    RuleSet both(document.rules.size());
    for (const ViewerKind& kind : situations.kinds()) {
        const RuleSet by_viewer = holding(document.rules, kind.of_viewer, about_viewer);
        std::uint32_t number = kind.first;
        for (const RuleSet& by_this_rest : by_rest[index(kind.surface)]) {
            both.set_to_both(by_viewer, by_this_rest);
            outcome_of_[number++] = outcomes.number_of(both);
        }
    }
}

}  // namespace tabir
