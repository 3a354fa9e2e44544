#include "tabir/survey.hpp"

namespace tabir {

namespace {

/// The situations that `picks`.
template <class Picks> Region region_where(Picks picks) {
    Region region;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (picks(number)) region.add(number);
    }
    return region;
}

Region everything() { return region_where([](std::uint32_t) { return true; }); }

Region in_sight(const Edition& edition) {
    return region_where([&](std::uint32_t number) { return edition.table().outcome(number).visible; });
}

/// A part for each set of states in which `picks(situation, state)` the same, not empty, situations.
template <class Picks> std::vector<Part> parts_by_state(const Region& within, Picks picks) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < count<State>; ++i) {
        const State state = static_cast<State>(i);
        Region region = region_where([&](std::uint32_t number) { return picks(number, state); });
        if (region.empty()) continue;
        bool known = false;
        for (Part& part : parts) {
            if (part.situations == region) {
                part.states.add(state);
                known = true;
            }
        }
        if (!known) parts.push_back({std::move(region), within, Set<State>(state)});
    }
    return parts;
}

/// Collects differences, those of one part together.
class Differences {
public:
    Differences(const Edition& before, const Edition& after)
        : before_(before.table()), after_(after.table()), in_both_(region_where([&](std::uint32_t number) {
              return before_.outcome(number).visible && after_.outcome(number).visible;
          })) {}

    std::vector<DifferentPart> run() {
        compare_sight();
        for_each(Set<Field>::all(), [&](Field field) { compare_field(field); });
        for_each(Set<Label>::all(), [&](Label label) { compare_label(label); });
        for_each(Set<Action>::all(), [&](Action action) { compare_action(action); });
        return std::move(parts_);
    }

private:
    void add(const Difference& difference, Region region, const Region& within, Set<State> states) {
        if (region.empty()) return;
        for (DifferentPart& known : parts_) {
            if (known.part.states == states && known.part.situations == region) {
                known.differences.push_back(difference);
                return;
            }
        }
        parts_.push_back({{difference}, {std::move(region), within, states}});
    }

    /// What one of the two has and the other has not; `has(table, situation)`.
    template <class Has> void compare(Difference difference, const Region& within, Has has) {
        for (const bool gained : {true, false}) {
            difference.gained = gained;
            add(difference, region_where([&](std::uint32_t number) {
                    return within.has(number) && has(before_, number) != gained && has(after_, number) == gained;
                }), within, Set<State>::all());
        }
    }
    void compare_sight() {
        compare({}, everything(), [](const DecisionTable& table, std::uint32_t number) { return table.outcome(number).visible; });
    }
    void compare_field(Field field) {
        for (std::size_t b = 0; b < count<Level>; ++b) {
            for (std::size_t a = 0; a < count<Level>; ++a) {
                if (a == b) continue;
                Difference difference;
                difference.of = Difference::Of::field;
                difference.field = field;
                difference.before = static_cast<Level>(b);
                difference.after = static_cast<Level>(a);
                add(difference, region_where([&](std::uint32_t number) {
                        return in_both_.has(number) && before_.outcome(number).fields.of(field) == difference.before &&
                               after_.outcome(number).fields.of(field) == difference.after;
                    }), in_both_, Set<State>::all());
            }
        }
    }
    void compare_label(Label label) {
        Difference difference;
        difference.of = Difference::Of::label;
        difference.label = label;
        compare(difference, in_both_, [&](const DecisionTable& table, std::uint32_t number) { return table.outcome(number).labels.has(label); });
    }
    void compare_action(Action action) {
        for (const bool gained : {true, false}) {
            Difference difference;
            difference.of = Difference::Of::action;
            difference.action = action;
            difference.gained = gained;
            auto parts = parts_by_state(in_both_, [&](std::uint32_t number, State state) {
                return in_both_.has(number) && before_.at(number, state).actions.has(action) != gained && after_.at(number, state).actions.has(action) == gained;
            });
            for (Part& part : parts) add(difference, std::move(part.situations), in_both_, part.states);
        }
    }

    const DecisionTable& before_;
    const DecisionTable& after_;
    Region in_both_;
    std::vector<DifferentPart> parts_;
};

bool same_decisions(const DecisionTable& a, const DecisionTable& b) {
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (!(a.outcome(number) == b.outcome(number))) return false;
    }
    return true;
}

}  // namespace

std::uint32_t Part::decisions() const noexcept {
    return situations.size() * static_cast<std::uint32_t>(states.size());
}

std::vector<Shown> who_sees(const Edition& edition, Field field) {
    std::vector<Shown> shown;
    for (std::size_t l = count<Level> - 1; l > 0; --l) {
        const Level level = static_cast<Level>(l);
        Region region = region_where([&](std::uint32_t number) { return edition.table().outcome(number).fields.of(field) == level; });
        if (!region.empty()) shown.push_back({level, {std::move(region), in_sight(edition), Set<State>::all()}});
    }
    return shown;
}

std::vector<Part> who_may(const Edition& edition, Action action) {
    return parts_by_state(in_sight(edition), [&](std::uint32_t number, State state) { return edition.table().at(number, state).actions.has(action); });
}

std::vector<const Rule*> dead_rules(const Edition& edition) {
    std::vector<const Rule*> dead;
    for (std::size_t i = 0; i < edition.rules().size(); ++i) {
        EditionDocument without = edition.document();
        without.rules.erase(without.rules.begin() + static_cast<std::ptrdiff_t>(i));
        if (same_decisions(DecisionTable(without), edition.table())) dead.push_back(&edition.rules()[i]);
    }
    return dead;
}

std::vector<DifferentPart> diff(const Edition& before, const Edition& after) { return Differences(before, after).run(); }

}  // namespace tabir
