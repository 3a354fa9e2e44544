#include "tabir/region.hpp"

#include <algorithm>
#include <array>

namespace tabir {

namespace {

/// In the order in which a description tries to do without them: particulars first, so that what stays is what people would
/// name - the surface, private or public, the tags.
constexpr std::array particulars_first{
    Condition::reopen_window_open, Condition::photo_requested, Condition::own_request, Condition::grant_live, Condition::granted,
    Condition::followup_agency, Condition::followup_officer, Condition::followed_up, Condition::handling, Condition::assignee,
    Condition::in_question, Condition::owner, Condition::auditor, Condition::administrator, Condition::ticket_admin, Condition::bureau,
    Condition::three_tags, Condition::private_, Condition::public_, Condition::portal, Condition::jaki, Condition::crm};
static_assert(particulars_first.size() == count<Condition>);

class Describer {
public:
    Describer(const Region& region, const Region& within) : region_(region), within_(within), facts_(Situation::count) {
        AllSituations::once().for_each([&](std::uint32_t number, Set<Condition> facts) { facts_[number] = facts; });
    }

    std::vector<When> run() {
        std::vector<When> description;
        Region covered;
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (!region_.has(number) || covered.has(number)) continue;
            description.push_back(widest_around(number));
            for_each_in(description.back(), [&](std::uint32_t each) { covered.add(each); });
        }
        return without_needless(std::move(description));
    }

private:
    /// The region's situations in which it holds.
    template <class Visit> void for_each_in(const When& when, Visit visit) const {
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (region_.has(number) && when.holds(facts_[number])) visit(number);
        }
    }
    /// Whether it holds nowhere else, as far as one reads it.
    bool inside(const When& when) const {
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (within_.has(number) && when.holds(facts_[number]) && !region_.has(number)) return false;
        }
        return true;
    }

    /// Describes the situation whole, then does without all that it can, ruled-out conditions first.
    When widest_around(std::uint32_t number) const {
        When when{facts_[number], Set<Condition>::all() - facts_[number]};
        for (const bool wanted : {false, true}) {
            for (const Condition condition : particulars_first) let_go(when, condition, wanted);
        }
        return when;
    }
    void let_go(When& when, Condition condition, bool wanted) const {
        When wider = when;
        Set<Condition>& asked = wanted ? wider.all_of : wider.none_of;
        if (!asked.has(condition)) return;
        asked.remove(condition);
        if (inside(wider)) when = wider;
    }

    /// Leaves out, the latest first, each `When` whose situations the others cover.
    std::vector<When> without_needless(std::vector<When> description) const {
        std::vector<int> covers(Situation::count);
        for (const When& when : description) for_each_in(when, [&](std::uint32_t number) { ++covers[number]; });
        for (std::size_t i = description.size(); i-- > 0;) {
            bool needless = true;
            for_each_in(description[i], [&](std::uint32_t number) { needless &= covers[number] > 1; });
            if (!needless) continue;
            for_each_in(description[i], [&](std::uint32_t number) { --covers[number]; });
            description.erase(description.begin() + static_cast<std::ptrdiff_t>(i));
        }
        return description;
    }

    const Region& region_;
    const Region& within_;
    std::vector<Set<Condition>> facts_;
};

}  // namespace

std::uint32_t Region::size() const noexcept {
    return static_cast<std::uint32_t>(std::count(has_.begin(), has_.end(), 1));
}

std::vector<When> describe(const Region& region, const Region& within) { return Describer(region, within).run(); }

Situation smallest(const Region& region) {
    return Situation::of_number(smallest_situation([&](std::uint32_t number) { return region.has(number); }).value_or(0));
}

}  // namespace tabir
