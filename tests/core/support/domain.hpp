// The whole domain of questions: every viewer and every report that a decision can tell apart.
//
// Ids are reduced to what the question's meaning allows: the viewer's own, somebody else's, none.
#pragma once

#include <cstdint>
#include <vector>

#include "tabir/situation.hpp"

namespace tabir::test {

/// A portal visitor, a citizen, and a CRM user with each of the 32 sets of tags.
const std::vector<Viewer>& all_viewers();

/// Every report as `viewer` can stand to it.
class Reports {
public:
    explicit Reports(const Viewer& viewer);
    std::size_t size() const noexcept;
    /// The report of that number, below size(). The reference is good until the next call.
    const ReportFacts& operator[](std::size_t number);

private:
    MaybeId mine_;
    MaybeId other_ = "other";
    std::vector<std::string> agencies_;
    std::vector<std::optional<FollowupFacts>> followups_;
    std::vector<std::vector<std::string>> grants_;
    ReportFacts report_;
};

/// Calls `visit(viewer, report)` for every question of the domain; returns how many there are.
template <class Visit> std::size_t for_each_question(Visit visit) {
    std::size_t questions = 0;
    for (const Viewer& viewer : all_viewers()) {
        Reports reports(viewer);
        for (std::size_t i = 0; i < reports.size(); ++i) visit(viewer, reports[i]);
        questions += reports.size();
    }
    return questions;
}

}  // namespace tabir::test
