// Lives of reports: the way that a report takes to the state in which the demo shows it.
#pragma once

#include "data/reference.hpp"
#include "demo/walk.hpp"

namespace tabir::demo {

class Life {
public:
    Life(const data::Reference& reference, const Cast& cast, Walk& walk, Chance chance)
        : reference_(reference), cast_(cast), walk_(walk), chance_(chance) {}

    /// Leads a report that was just submitted to that state. A report without an account behind it can be neither withdrawn nor
    /// reopened: std::logic_error.
    void lead_to(State target);
    /// The story of the photo of a private report, between these two moments.
    void photo_story(Milliseconds from, Milliseconds until);

private:
    void withdraw();
    void decline();
    void hand_over();
    void dispatch();
    void perhaps_change_visibility();
    void work_until(State target);
    void followup();
    void be_rejected();
    void validate(State target);
    const store::User& admin() const;
    const store::User& bureau();
    const store::User& officer_for(std::string_view agency);
    std::string_view crew_of(std::string_view agency) const;

    const data::Reference& reference_;
    const Cast& cast_;
    Walk& walk_;
    Chance chance_;
};

}  // namespace tabir::demo
