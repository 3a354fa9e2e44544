#include "demo/timing.hpp"

#include <algorithm>
#include <vector>

#include "demo/filing.hpp"
#include "store/calendar.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::demo {
namespace {

constexpr Milliseconds minute = 60'000;

Milliseconds share(Milliseconds of, Chance& chance, int least_percent, int most_percent) {
    return of * chance.between(least_percent * 10, most_percent * 10) / 1000;
}

bool was_reopened(const Report& report) {
    return std::any_of(report.events.begin(), report.events.end(),
                       [](const Event& event) { return event.action == Action::reopen; });
}

struct Lifetime {
    Milliseconds from = 0;
    Milliseconds until = 0;  ///< the last step lies before it
};

/// An open report, as old as its band asks: of twenty some seven overdue, five due soon, eight on time.
Lifetime open_life(Chance& chance, Milliseconds allowed, Milliseconds now) {
    const std::uint64_t kind = chance.below(20);
    Milliseconds age = 0;
    if (kind < 7) age = share(allowed, chance, 105, 240);
    else if (kind < 12) age = share(allowed, chance, 80, 97);
    else age = share(allowed, chance, 6, 70);
    return {now - age, now - age / 12};
}

Lifetime closed_life(Chance& chance, Milliseconds allowed, Milliseconds now) {
    const Milliseconds age = chance.between(2, 70) * store::day + chance.between(0, 1439) * minute;
    const Milliseconds from = now - age;
    return {from, std::min(now - 20 * minute, from + share(allowed, chance, 20, 170))};
}

/// In the last year of its channel.
Lifetime old_life(Chance& chance, Milliseconds allowed, const data::Channel& channel) {
    const Milliseconds end = store::wib_midnight(*channel.until).value();
    const Milliseconds from = end - chance.between(20, 240) * store::day + chance.between(7 * 60, 22 * 60) * minute;
    return {from, from + share(allowed, chance, 20, 120)};
}

Lifetime life_of(const Report& report, const data::Reference& reference, Chance& chance, Milliseconds allowed, Milliseconds now) {
    if (from_the_past(report, reference)) return old_life(chance, allowed, *reference.channel(report.channel));
    if (store::is_closed(report.state)) return closed_life(chance, allowed, now);
    Lifetime life = open_life(chance, allowed, now);
    // Ten working days are never fewer than twelve days: a life of nine leaves no doubt that reopening was in time.
    if (was_reopened(report)) life.from = std::max(life.from, now - 9 * store::day);
    return life;
}

}  // namespace

void set_times(Report& report, const data::Reference& reference, Chance chance, Milliseconds now) {
    const Milliseconds allowed = reference.category(report.category)->sla_hours * store::hour;
    const Lifetime life = life_of(report, reference, chance, allowed, now);

    std::vector<Milliseconds> times;
    for (std::size_t i = 1; i < report.events.size(); ++i) {
        times.push_back(life.from + minute + share(life.until - life.from - minute, chance, 1, 100));
    }
    std::sort(times.begin(), times.end());
    report.events.front().at = life.from;
    for (std::size_t i = 1; i < report.events.size(); ++i) report.events[i].at = times[i - 1];
    for (Event& event : report.events) {
        if (event.action != Action::estimate) continue;
        event.note = wall_date(event.at + chance.between(2, 9) * store::day) + ": " + event.note;
    }
    report.reported_at = life.from;
    report.due_at = life.from + allowed;
}

void add_looks(PlannedReport& planned, const Cast& cast, Chance chance) {
    Report& report = planned.report;
    for (std::size_t i = 0; i < report.events.size(); ++i) {
        if (planned.actors[i].empty()) continue;
        const store::User& actor = cast.user(planned.actors[i]);
        const Event& event = report.events[i];
        const Milliseconds before = std::max(report.reported_at, event.at - chance.between(1, 30) * minute);
        Access access{actor.name, actor.agency, event.party, Surface::crm, "report", before};
        if (event.action != Action::submit) report.accesses.push_back(access);
        access.what = code(event.action);
        access.at = event.at;
        report.accesses.push_back(std::move(access));
    }
}

}  // namespace tabir::demo
