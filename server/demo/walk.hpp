// One report's life, step by step. Every step is asked of the core, so a history that the policy forbids cannot be written.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "demo/cast.hpp"
#include "demo/chance.hpp"
#include "store/reports.hpp"
#include "tabir/edition.hpp"

namespace tabir::demo {

/// A step that is about somebody's access to the photo.
struct PhotoStep {
    Event event;
    std::string subject;  ///< the user who asked
};

/// A report with everything around it, ready to be stored. The ids of its photos are names of pictures (pictures.hpp).
struct PlannedReport {
    Report report;
    std::vector<std::string> actors;  ///< of the report's events, one for each; empty for the reporter
    std::vector<PhotoStep> photo_steps;
    std::vector<store::PhotoRequest> requests;
    std::vector<store::PhotoGrant> grants;
};

class Walk {
public:
    Walk(const Edition& edition, const Cast& cast, PlannedReport& planned)
        : edition_(edition), cast_(cast), planned_(planned) {}

    /// The first event: the report is there. `desk`: who typed it in; null when the reporter did.
    void submit(const store::User* desk);

    // Each throws std::logic_error when the policy refuses the step.
    void by_user(const store::User& user, Action action, std::string note);
    void by_reporter(Action action, std::string note);
    void coordinate(const store::User& user, std::string_view agency, std::string note);
    void dispatch(const store::User& user, const store::User& officer);
    void reassign(const store::User& user, const store::User& officer, std::string note);
    void file_followup(std::string note, std::vector<Photo> photos);
    void reopen(std::string note);

    /// The photo steps happen at a time of their own, when the rest of the life is over.
    void request_photo(const store::User& user, std::string note, Milliseconds at);
    void grant_photo(const store::User& bureau, const store::User& viewer, std::string note, Milliseconds at, int hours);
    void deny_photo(const store::User& bureau, const store::User& viewer, std::string note, Milliseconds at);
    void revoke_photo(const store::User& bureau, const store::User& viewer, std::string note, Milliseconds at);

    const Report& report() const noexcept { return planned_.report; }
    /// The officer who has the report now.
    const store::User& assignee() const { return cast_.user(*planned_.report.assignee); }
    /// Whether the policy allows the user that action now.
    bool may(const store::User& user, Action action) const;

private:
    State checked(const Viewer& viewer, Action action) const;
    void photo_step(const store::User& by, Action action, const store::User& viewer, std::string note, Milliseconds at);

    const Edition& edition_;
    const Cast& cast_;
    PlannedReport& planned_;
};

}  // namespace tabir::demo
