#include "routes/step.hpp"

#include "store/calendar.hpp"
#include "store/photos.hpp"
#include "store/report_changes.hpp"

namespace tabir::routes {
namespace {

/// A grant ends on a full minute, so that the end it is told with ("until 14:05") is the moment it ends.
Milliseconds end_of_grant(Milliseconds now, int hours) {
    constexpr Milliseconds minute = store::hour / 60;
    return (now + hours * store::hour) / minute * minute;
}

void assign(const Step& step) {
    store::set_agency(step.sql, step.stored.id, step.inputs.agency);
    store::set_assignee(step.sql, step.stored.id, step.inputs.officer);
}

/// Another agency takes over; whoever had the report has it no more.
void hand_over(const Step& step) {
    store::set_agency(step.sql, step.stored.id, step.inputs.agency);
    store::set_assignee(step.sql, step.stored.id, std::nullopt);
}

void file_followup(const Step& step) {
    const Viewer& officer = step.caller.viewer;
    Followup followup{officer.id, step.caller.name, officer.agency, step.inputs.text, {}};
    for (const std::string& id : step.inputs.photos) {
        followup.photos.push_back(store::find_waiting_photo(step.sql, id, {officer.surface, officer.id}).value());
    }
    store::insert_followup(step.sql, step.stored.id, followup);
}

void grant(const Step& step) {
    const ActionInputs& inputs = step.inputs;
    store::delete_photo_request(step.sql, step.stored.id, inputs.viewer);
    store::insert_photo_grant(step.sql, step.stored.id,
                              {inputs.viewer, step.caller.viewer.id, inputs.text, step.now, end_of_grant(step.now, inputs.hours)});
}

void change(const Step& step) {
    const store::ReportId id = step.stored.id;
    switch (step.action) {
        case Action::coordinate: return hand_over(step);
        case Action::dispatch:
        case Action::reassign: return assign(step);
        case Action::file_followup: return file_followup(step);
        case Action::make_private: return store::set_visibility(step.sql, id, Visibility::private_);
        case Action::make_public: return store::set_visibility(step.sql, id, Visibility::public_);
        case Action::request_photo:
            return store::insert_photo_request(step.sql, id, {step.caller.viewer.id, step.inputs.text, step.now});
        case Action::grant_photo: return grant(step);
        case Action::deny_photo: return store::delete_photo_request(step.sql, id, step.inputs.viewer);
        case Action::revoke_photo: return store::end_photo_grants(step.sql, id, step.inputs.viewer, step.now);
        case Action::submit:
        case Action::start:
        case Action::estimate:
        case Action::accept:
        case Action::reject:
        case Action::order_verification:
        case Action::confirm_on_site:
        case Action::refute_on_site:
        case Action::decline:
        case Action::withdraw:
        case Action::reopen: break;  // the state says it all
    }
}

/// Whose photo access the step is about.
MaybeId subject_of(const Step& step) {
    if (step.action == Action::request_photo) return step.caller.viewer.id;
    return step.inputs.viewer.empty() ? std::nullopt : MaybeId(step.inputs.viewer);
}

/// What the history says beside the step. A follow-up's note is the follow-up's own, under a rule of its own.
std::string note_of(const Step& step) {
    if (step.action == Action::file_followup) return "";
    if (step.action == Action::estimate) return step.inputs.date + ": " + step.inputs.text;
    return step.inputs.text;
}

}  // namespace

void take(const Step& step) {
    change(step);
    const Report& report = step.stored.report;
    if (step.to != report.state) store::set_state(step.sql, step.stored.id, step.to, step.now);
    const Event event{step.action, report.state, step.to, party_of(step.caller, report), step.caller.viewer.agency, note_of(step),
                      step.now};
    store::insert_event(step.sql, step.stored.id, event, step.context.edition.digest(), subject_of(step));
}

}  // namespace tabir::routes
