// Who looks, at what: the facts that a decision is made of, and the conditions that follow from them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tabir/words.hpp"

namespace tabir {

/// An id that may be missing. Two missing ids are never equal (decision.md, "null equals nothing").
using MaybeId = std::optional<std::string>;

/// Who looks. A portal viewer has nothing but the surface; a citizen (jaki) has an id; a CRM user has all.
struct Viewer {
    Surface surface = Surface::portal;
    std::string id;
    Set<Tag> tags;
    std::string agency;
};

/// The follow-up that counts: the last one filed.
struct FollowupFacts {
    std::string officer;
    std::string agency;
};

/// The facts of a report that a decision depends on; nothing else of it matters.
struct ReportFacts {
    Visibility visibility = Visibility::private_;
    State state = State::submitted;
    std::string agency;
    MaybeId assignee;
    MaybeId reporter;
    std::optional<FollowupFacts> followup;
    /// Who is asking for the photo now.
    MaybeId photo_request_by;
    /// Who holds a live grant now.
    std::vector<std::string> photo_grants;
    /// Within ten working days of `done`.
    bool reopen_window_open = false;
};

/// The conditions that hold for this viewer and this report. Reads no clock, allocates nothing.
Set<Condition> conditions_of(const Viewer& viewer, const ReportFacts& report) noexcept;

}  // namespace tabir
