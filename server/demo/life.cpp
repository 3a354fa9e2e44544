#include "demo/life.hpp"

#include <algorithm>
#include <array>

#include "demo/pictures.hpp"
#include "demo/texts/writing.hpp"
#include "store/calendar.hpp"

namespace tabir::demo {

using texts::reason;

const store::User& Life::admin() const { return *cast_.with_tag(Tag::ticket_admins).front(); }
const store::User& Life::bureau() { return *chance_.pick(cast_.with_tag(Tag::validation_officers)); }
const store::User& Life::officer_for(std::string_view agency) { return *chance_.pick(cast_.officers_of(agency)); }

void Life::lead_to(State target) {
    perhaps_change_visibility();
    switch (target) {
        case State::submitted: return;
        case State::withdrawn: return withdraw();
        case State::declined: return decline();
        case State::coordinating:
            // Some are there because the reporter was not satisfied.
            if (walk_.report().reporter && chance_.percent(25)) {
                work_until(State::done);
                return walk_.reopen(reason(chance_, Action::reopen));
            }
            return hand_over();
        default: return work_until(target);
    }
}

void Life::perhaps_change_visibility() {
    const bool is_public = walk_.report().visibility == Visibility::public_;
    if (is_public && chance_.percent(5)) return walk_.by_user(admin(), Action::make_private, "");
    if (!walk_.report().reporter || !chance_.percent(5)) return;
    walk_.by_reporter(is_public ? Action::make_private : Action::make_public, "");
}

void Life::withdraw() {
    static constexpr std::array<State, 4> before = {State::submitted, State::coordinating, State::dispatched,
                                                    State::in_progress};
    const State state = chance_.pick(before);
    if (state == State::coordinating) hand_over();
    if (state == State::dispatched || state == State::in_progress) work_until(state);
    walk_.by_reporter(Action::withdraw, "");
}

void Life::decline() {
    if (chance_.percent(30)) hand_over();
    walk_.by_user(admin(), Action::decline, reason(chance_, Action::decline));
}

/// Up to the city's own office, which knows whom to ask.
void Life::hand_over() {
    const std::string city(city_of(reference_, walk_.report().area));
    std::string office(local_agency(reference_, walk_.report().agency, city));
    if (office == walk_.report().agency || chance_.percent(50)) office = "kota-" + city;
    walk_.coordinate(admin(), office, reason(chance_, Action::coordinate));
}

/// The unit of that agency for the report's own kecamatan; empty when there is none.
std::string_view Life::crew_of(std::string_view agency) const {
    for (const data::Area& area : reference_.areas()) {
        if (area.kind != "kecamatan" || !reference_.area_within(walk_.report().area, area.id)) continue;
        const std::string_view kecamatan = std::string_view(area.id).substr(std::string_view("kec-").size());
        for (const data::Agency& unit : reference_.agencies()) {
            if (unit.parent == agency && unit.kind == "unit" && std::string_view(unit.id).ends_with(kecamatan)) return unit.id;
        }
    }
    return {};
}

void Life::dispatch() {
    const std::string dinas = walk_.report().agency;
    if (chance_.percent(20)) hand_over();
    const std::string city(city_of(reference_, walk_.report().area));
    std::string agency(local_agency(reference_, dinas, city));
    const std::string_view crew = crew_of(agency);
    const store::User& officer = officer_for(crew.empty() || chance_.percent(40) ? agency : crew);

    // The Dinas dispatches to its own Suku Dinas what it may see; the ticket admin everything else.
    const auto own = cast_.officers_of(walk_.report().agency);
    if (!own.empty() && walk_.may(*own.front(), Action::dispatch)) return walk_.dispatch(*own.front(), officer);
    walk_.dispatch(admin(), officer);
}

void Life::work_until(State target) {
    dispatch();
    if (chance_.percent(8)) {
        walk_.reassign(admin(), officer_for(walk_.report().agency), reason(chance_, Action::reassign));
    }
    if (target == State::dispatched) return;
    walk_.by_user(walk_.assignee(), Action::start, "");
    if (target == State::in_progress) return;
    if (target == State::estimated || chance_.percent(25)) {
        walk_.by_user(walk_.assignee(), Action::estimate, reason(chance_, Action::estimate));
    }
    if (target == State::estimated) return;
    followup();
    validate(target);
}

void Life::followup() {
    std::vector<Photo> photos = {after_picture(walk_.report().photos, walk_.report().category, chance_)};
    if (chance_.percent(30)) photos.push_back(other_after_picture(walk_.report().category, chance_));
    walk_.file_followup(texts::followup_note(chance_, walk_.report().category), std::move(photos));
}

void Life::be_rejected() {
    const store::User& by = bureau();
    if (chance_.percent(70)) return walk_.by_user(by, Action::reject, reason(chance_, Action::reject));
    walk_.by_user(by, Action::order_verification, "");
    walk_.by_user(by, Action::refute_on_site, reason(chance_, Action::refute_on_site));
}

void Life::validate(State target) {
    const bool again = chance_.percent(target == State::done ? 25 : 12);
    if (again) {
        be_rejected();
        walk_.by_user(walk_.assignee(), Action::start, "");
        followup();
    }
    if (target == State::awaiting_validation) return;
    if (target == State::followup_rejected) return be_rejected();
    const store::User& by = bureau();
    if (target == State::on_site_verification) return walk_.by_user(by, Action::order_verification, "");
    if (chance_.percent(75)) return walk_.by_user(by, Action::accept, "");
    walk_.by_user(by, Action::order_verification, "");
    walk_.by_user(by, Action::confirm_on_site, reason(chance_, Action::confirm_on_site));
}

void Life::photo_story(Milliseconds from, Milliseconds until) {
    const Report& report = walk_.report();
    if (report.visibility == Visibility::public_ || report.photos.empty() || !chance_.percent(45)) return;
    // Who works on it asks; before anybody does, the ticket admin.
    const store::User& viewer = report.assignee ? walk_.assignee() : admin();
    if (!walk_.may(viewer, Action::request_photo)) return;
    const Milliseconds step = (until - from) / 4;
    walk_.request_photo(viewer, reason(chance_, Action::request_photo), from + step);

    const std::uint64_t end = chance_.below(100);
    const store::User& by = bureau();
    const std::string why = reason(chance_, end < 60 ? Action::deny_photo : Action::grant_photo);
    if (end < 45 && !store::is_closed(report.state)) return;  // nobody has decided yet
    if (end < 60) return walk_.deny_photo(by, viewer, why, from + 2 * step);
    if (end < 80) return walk_.grant_photo(by, viewer, why, until - std::min(step, 20 * store::hour), 72);
    const int hours = chance_.between(1, 24);
    walk_.grant_photo(by, viewer, why, from + 2 * step, hours);
    if (end < 90) return;  // it has ended, or ends by itself
    walk_.revoke_photo(by, viewer, reason(chance_, Action::revoke_photo),
                       from + 2 * step + std::min(step, hours * store::hour / 2));
}

}  // namespace tabir::demo
