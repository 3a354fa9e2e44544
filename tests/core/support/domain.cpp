#include "domain.hpp"

namespace tabir::test {

const std::vector<Viewer>& all_viewers() {
    static const std::vector<Viewer> viewers = [] {
        std::vector<Viewer> all;
        all.push_back({Surface::portal, "", {}, ""});
        all.push_back({Surface::jaki, "me", {}, ""});
        for (std::uint32_t tags = 0; tags < 32; ++tags) {
            all.push_back({Surface::crm, "me", Set<Tag>::from_bits(tags), "mine"});
        }
        return all;
    }();
    return viewers;
}

Reports::Reports(const Viewer& viewer)
    : mine_(viewer.id.empty() ? MaybeId() : MaybeId(viewer.id)),
      agencies_{"mine", "theirs"},
      followups_{std::nullopt, FollowupFacts{"me", "mine"}, FollowupFacts{"me", "theirs"}, FollowupFacts{"other", "mine"},
                 FollowupFacts{"other", "theirs"}},
      grants_{{}, {"me"}, {"other"}, {"other", "me"}} {}

namespace {

/// Takes the next digit of a number written in mixed bases.
std::size_t digit(std::size_t& number, std::size_t base) {
    const std::size_t taken = number % base;
    number /= base;
    return taken;
}

}  // namespace

std::size_t Reports::size() const noexcept {
    return 2 * count<State> * agencies_.size() * 3 * 3 * followups_.size() * 3 * grants_.size() * 2;
}

const ReportFacts& Reports::operator[](std::size_t number) {
    const MaybeId ids[] = {std::nullopt, mine_, other_};
    report_.visibility = static_cast<Visibility>(digit(number, 2));
    report_.state = static_cast<State>(digit(number, count<State>));
    report_.agency = agencies_[digit(number, agencies_.size())];
    report_.assignee = ids[digit(number, 3)];
    report_.reporter = ids[digit(number, 3)];
    report_.followup = followups_[digit(number, followups_.size())];
    report_.photo_request_by = ids[digit(number, 3)];
    report_.photo_grants = grants_[digit(number, grants_.size())];
    report_.reopen_window_open = digit(number, 2) == 1;
    return report_;
}

}  // namespace tabir::test
