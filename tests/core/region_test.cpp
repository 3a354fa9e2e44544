#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "documents.hpp"
#include "editions.hpp"
#include "tabir/region.hpp"
#include "tabir/survey.hpp"

namespace tabir::test {

namespace {

#ifdef __EMSCRIPTEN__
constexpr int random_regions = 20;
constexpr std::size_t every = 7;  // of the editions' regions
#else
constexpr int random_regions = 200;
constexpr std::size_t every = 1;
#endif

/// How many situations of `within` the description gets wrong.
std::size_t errors(const Region& region, const Region& within, const std::vector<When>& description) {
    std::size_t wrong = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (!within.has(number)) continue;
        const auto holds = [&](const When& when) { return when.holds(conditions_of_all()[number]); };
        if (std::any_of(description.begin(), description.end(), holds) != region.has(number)) ++wrong;
    }
    return wrong;
}

/// Whether it holds, of `within`, only inside the region.
bool inside(const Region& region, const Region& within, const When& when) {
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (within.has(number) && !region.has(number) && when.holds(conditions_of_all()[number])) return false;
    }
    return true;
}

/// How many conditions of the description, or whole `When`s, could be left out.
std::size_t needless(const Region& region, const Region& within, const std::vector<When>& description) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < description.size(); ++i) {
        for_each(description[i].all_of | description[i].none_of, [&](Condition condition) {
            When shorter = description[i];
            shorter.all_of.remove(condition);
            shorter.none_of.remove(condition);
            if (inside(region, within, shorter)) ++found;
        });
        std::vector<When> fewer = description;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (errors(region, within, fewer) == 0) ++found;
    }
    return found;
}

void check_described(const Region& region, const Region& within) {
    const std::vector<When> description = describe(region, within);
    CHECK(errors(region, within, description) == 0);
    CHECK(needless(region, within, description) == 0);
    CHECK(description.empty() == region.empty());
}

Region whole_domain() {
    Region all;
    for (std::uint32_t number = 0; number < Situation::count; ++number) all.add(number);
    return all;
}

/// The regions of everything that an edition says: sight, each field at each level, each label, each action; each region once.
std::vector<std::pair<Region, Region>> regions_of(const Edition& edition) {
    std::vector<std::pair<Region, Region>> regions;
    Region sight;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (edition.table().outcome(number).visible) sight.add(number);
    }
    const auto add = [&](auto picks, const Region& within) {
        Region region;
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            if (picks(edition.table().outcome(number))) region.add(number);
        }
        const std::pair<Region, Region> both(region, within);
        if (std::find(regions.begin(), regions.end(), both) == regions.end()) regions.push_back(both);
    };
    add([](const Decision& decision) { return decision.visible; }, whole_domain());
    for_each(Set<Field>::all(), [&](Field field) {
        for (std::size_t level = 1; level < count<Level>; ++level) {
            add([&](const Decision& decision) { return index(decision.fields.of(field)) == level; }, sight);
        }
    });
    for_each(Set<Label>::all(), [&](Label label) {
        add([&](const Decision& decision) { return decision.labels.has(label); }, sight);
    });
    for_each(Set<Action>::all(), [&](Action action) {
        add([&](const Decision& decision) { return decision.actions.has(action); }, sight);
    });
    return regions;
}

Set<Condition> random_conditions(std::mt19937& random, std::size_t most) {
    Set<Condition> set;
    for (std::size_t n = random() % (most + 1); n > 0; --n) set.add(static_cast<Condition>(random() % count<Condition>));
    return set;
}

}  // namespace

TEST_CASE("every region of every edition is described exactly, and with nothing that it could do without") {
    std::size_t regions = 0;
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        for (const auto& [region, within] : regions_of(edition)) {
            if (regions++ % every == 0) check_described(region, within);
        }
    }
    CHECK(regions > 100);
}

TEST_CASE("regions made of random conditions are described exactly") {
    std::mt19937 random(2021);
    for (int n = 0; n < random_regions; ++n) {
        CAPTURE(n);
        std::vector<When> made;
        for (std::size_t i = 0; i <= random() % 3; ++i) {
            const Set<Condition> all_of = random_conditions(random, 4);
            made.push_back({all_of, random_conditions(random, 2) - all_of});
        }
        // Half of them are read within a part of the domain.
        const When part = n % 2 == 0 ? When{} : When{random_conditions(random, 2), {}};
        Region region;
        Region within;
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            const Set<Condition> facts = conditions_of_all()[number];
            if (!part.holds(facts)) continue;
            within.add(number);
            if (std::any_of(made.begin(), made.end(), [&](const When& when) { return when.holds(facts); })) region.add(number);
        }
        check_described(region, within);
    }
}

TEST_CASE("an empty region has no description, and the whole domain the empty one") {
    CHECK(describe(Region(), whole_domain()).empty());
    const std::vector<When> all = describe(whole_domain(), whole_domain());
    REQUIRE(all.size() == 1);
    CHECK((all[0].all_of | all[0].none_of).empty());
}

TEST_CASE("the smallest situation of a region is the nearest to plain") {
    Region region;
    for (const std::uint32_t number : {7000U, 11'000U, 300U, 11'600U}) region.add(number);
    const Situation found = smallest(region);
    CHECK(region.has(found.number()));
    for (const std::uint32_t number : {7000U, 11'000U, 300U, 11'600U}) {
        CHECK(facts_beyond_plain(found) <= facts_beyond_plain(Situation::of_number(number)));
    }
    CHECK(smallest(whole_domain()).tags.empty());
    CHECK(facts_beyond_plain(smallest(whole_domain())) == 0);
}

}  // namespace tabir::test
