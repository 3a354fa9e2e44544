#include "demo/plan.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "demo/filing.hpp"
#include "demo/life.hpp"
#include "demo/timing.hpp"
#include "store/calendar.hpp"
#include "store/ticket_code.hpp"

namespace tabir::demo {
namespace {

/// How many of three hundred reports are in each state, in the vocabulary's order.
constexpr std::array<int, count<State>> shares = {28, 20, 30, 40, 22, 36, 14, 18, 66, 13, 13};
constexpr std::size_t deck_size = 300;

/// Three hundred states, shuffled: dealt in turn, every state comes.
std::vector<State> state_deck(Chance chance) {
    std::vector<State> deck;
    for (std::size_t i = 0; i < shares.size(); ++i)
        deck.insert(deck.end(), static_cast<std::size_t>(shares[i]), static_cast<State>(i));
    for (std::size_t i = deck.size() - 1; i > 0; --i) std::swap(deck[i], deck[chance.below(i + 1)]);
    return deck;
}

/// Codes as the server issues them, but by the seed, so that a demo city keeps its codes.
class Codes {
public:
    explicit Codes(Chance chance) : chance_(chance) {}

    std::string next() {
        static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        while (true) {
            std::string text;
            while (text.size() < 7) text += chance_.pick(alphabet);
            const std::string code = store::read_ticket_code(text + store::ticket_check(text)).value();
            if (taken_.insert(code).second) return code;
        }
    }

private:
    Chance chance_;
    std::set<std::string> taken_;
};

}  // namespace

std::vector<PlannedReport> plan_city(const Edition& edition, const data::Reference& reference, const Cast& cast,
                                     const PlanOptions& options) {
    const Chance seed(options.seed);
    const std::vector<State> deck = state_deck(seed.branch("states"));
    Codes codes(seed.branch("codes"));
    std::vector<PlannedReport> city(static_cast<std::size_t>(options.reports));
    for (std::size_t i = 0; i < city.size(); ++i) {
        PlannedReport& planned = city[i];
        const Chance chance = seed.branch("report", i);
        const State target = deck[i % deck_size];
        const bool closed = store::is_closed(target);
        planned.report.ticket_code = codes.next();
        Filing(reference, cast, chance.branch("filing")).file(planned.report, i, closed, target == State::withdrawn);

        Walk walk(edition, cast, planned);
        walk.submit(desk_of(planned.report, cast));
        Life life(reference, cast, walk, chance.branch("life"));
        life.lead_to(target);
        set_times(planned.report, reference, chance.branch("times"), options.now);
        add_looks(planned, cast, chance.branch("looks"));
        if (from_the_past(planned.report, reference)) continue;
        life.photo_story(planned.report.reported_at, closed ? planned.report.events.back().at : options.now);
    }
    return city;
}

}  // namespace tabir::demo
