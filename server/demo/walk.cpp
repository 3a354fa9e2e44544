#include "demo/walk.hpp"

#include <algorithm>
#include <stdexcept>

#include "store/calendar.hpp"
#include "tabir/decision.hpp"

namespace tabir::demo {
namespace {

Viewer viewer_of(const store::User& user) { return {Surface::crm, user.id, user.tags, user.agency}; }

}  // namespace

State Walk::checked(const Viewer& viewer, Action action) const {
    const auto next = transition(edition_, viewer, facts_of(planned_.report), action);
    if (next) return *next;
    throw std::logic_error("the policy refuses " + std::string(code(action)) + " in " +
                           std::string(code(planned_.report.state)) + ": " + next.error().code);
}

bool Walk::may(const store::User& user, Action action) const {
    return transition(edition_, viewer_of(user), facts_of(planned_.report), action).ok();
}

void Walk::submit(const store::User* desk) {
    const State first = edition_.first_state();
    planned_.report.state = first;
    const Party party = desk == nullptr ? Party::reporter : Party::intake_desk;
    planned_.report.events.push_back({Action::submit, first, first, party, desk == nullptr ? "" : desk->agency, "", 0});
    planned_.actors.push_back(desk == nullptr ? "" : desk->id);
}

void Walk::by_user(const store::User& user, Action action, std::string note) {
    const State next = checked(viewer_of(user), action);
    Report& report = planned_.report;
    report.events.push_back({action, report.state, next, party_of(user), user.agency, std::move(note), 0});
    planned_.actors.push_back(user.id);
    report.state = next;
    if (action == Action::make_private) report.visibility = Visibility::private_;
}

void Walk::by_reporter(Action action, std::string note) {
    Report& report = planned_.report;
    const State next = checked({Surface::jaki, report.reporter.value(), {}, ""}, action);
    report.events.push_back({action, report.state, next, Party::reporter, "", std::move(note), 0});
    planned_.actors.emplace_back();
    report.state = next;
    if (action == Action::make_private) report.visibility = Visibility::private_;
    if (action == Action::make_public) report.visibility = Visibility::public_;
}

void Walk::coordinate(const store::User& user, std::string_view agency, std::string note) {
    by_user(user, Action::coordinate, std::move(note));
    planned_.report.agency = agency;
    planned_.report.assignee.reset();
}

void Walk::dispatch(const store::User& user, const store::User& officer) {
    by_user(user, Action::dispatch, "");
    planned_.report.agency = officer.agency;
    planned_.report.assignee = officer.id;
}

void Walk::reassign(const store::User& user, const store::User& officer, std::string note) {
    by_user(user, Action::reassign, std::move(note));
    planned_.report.agency = officer.agency;
    planned_.report.assignee = officer.id;
}

void Walk::file_followup(std::string note, std::vector<Photo> photos) {
    const store::User& officer = assignee();
    by_user(officer, Action::file_followup, "");
    planned_.report.followups.push_back({officer.id, officer.name, officer.agency, std::move(note), std::move(photos)});
}

void Walk::reopen(std::string note) {
    planned_.report.reopen_window_open = true;  // plan.cpp keeps such a life short enough
    by_reporter(Action::reopen, std::move(note));
    planned_.report.reopen_window_open = false;
}

void Walk::photo_step(const store::User& by, Action action, const store::User& viewer, std::string note, Milliseconds at) {
    const State state = checked(viewer_of(by), action);
    planned_.photo_steps.push_back({{action, state, state, party_of(by), by.agency, std::move(note), at}, viewer.id});
}

void Walk::request_photo(const store::User& user, std::string note, Milliseconds at) {
    photo_step(user, Action::request_photo, user, note, at);
    planned_.report.photo_request_by = user.id;
    planned_.requests.push_back({user.id, std::move(note), at});
}

void Walk::grant_photo(const store::User& bureau, const store::User& viewer, std::string note, Milliseconds at, int hours) {
    photo_step(bureau, Action::grant_photo, viewer, note, at);
    planned_.report.photo_request_by.reset();
    planned_.report.photo_grants.push_back(viewer.id);
    planned_.requests.pop_back();
    planned_.grants.push_back({viewer.id, bureau.id, std::move(note), at, at + hours * store::hour});
}

void Walk::deny_photo(const store::User& bureau, const store::User& viewer, std::string note, Milliseconds at) {
    photo_step(bureau, Action::deny_photo, viewer, std::move(note), at);
    planned_.report.photo_request_by.reset();
    planned_.requests.pop_back();
}

void Walk::revoke_photo(const store::User& bureau, const store::User& viewer, std::string note, Milliseconds at) {
    photo_step(bureau, Action::revoke_photo, viewer, std::move(note), at);
    std::erase(planned_.report.photo_grants, viewer.id);
    planned_.grants.back().until = at;
}

}  // namespace tabir::demo
