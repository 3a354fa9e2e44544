// Who looks, at what: the facts that a decision is made of, and what of them a decision can tell apart.
#pragma once

#include <array>
#include <cstdint>
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

/// Who filed the follow-up, as the viewer stands to it.
enum class FiledBy : std::uint8_t { nobody, stranger, colleague, viewer_elsewhere, viewer };
/// Who holds a photo grant, or asks for one: nobody, others alone, the viewer (and perhaps others).
enum class Holder : std::uint8_t { nobody, others, viewer };

/// What one step of each fact adds to a situation's number, on one surface. A fact that counts nothing there weighs nothing.
struct SituationWeights {
    std::uint32_t first = 0;  ///< the number in which nothing holds
    std::uint32_t tags = 0;
    std::uint32_t assigned = 0;
    std::uint32_t handling = 0;
    std::uint32_t owner = 0;
    std::uint32_t filed_by = 0;
    std::uint32_t grant = 0;
    std::uint32_t request = 0;
    std::uint32_t visibility = 2;
    std::uint32_t reopen_window_open = 1;
};

/// Everything about a viewer and a report that any rule can tell apart, but for the report's state. There are `count` of them,
/// numbered densely, so that all can be visited and every decision can stand in a table.
struct Situation {
    Surface surface = Surface::portal;
    Set<Tag> tags;              ///< on crm alone
    Visibility visibility = Visibility::public_;
    FiledBy filed_by = FiledBy::nobody;  ///< on crm each of the five, elsewhere nobody or a stranger
    bool assigned = false;      ///< crm: the viewer is the assignee
    bool handling = false;      ///< crm: the viewer's agency is the report's
    bool owner = false;         ///< jaki: the viewer is the reporter
    Holder grant = Holder::nobody;    ///< never the viewer on the portal
    Holder request = Holder::nobody;  ///< never the viewer on the portal
    bool reopen_window_open = false;

    /// The tags that some condition speaks of; the others change no decision.
    static constexpr Set<Tag> telling_tags{Tag::validation_officers, Tag::ticket_admins, Tag::administrators, Tag::auditors};

    static constexpr std::uint32_t count_crm = 16 * 2 * 5 * 2 * 2 * 3 * 3 * 2;
    static constexpr std::uint32_t count_jaki = 2 * 2 * 2 * 3 * 3 * 2;
    static constexpr std::uint32_t count_portal = 2 * 2 * 2 * 2 * 2;
    static constexpr std::uint32_t count = count_crm + count_jaki + count_portal;
    static constexpr std::uint32_t first_jaki = count_crm;
    static constexpr std::uint32_t first_portal = first_jaki + count_jaki;

    static constexpr SituationWeights weights_on(Surface surface) noexcept;

    /// Its number, below `count`. Here in the header, since every decision asks for it; and without a branch, since whoever
    /// decides a list meets every kind of report in it.
    constexpr std::uint32_t number() const noexcept;
    /// The situation of that number.
    static Situation of_number(std::uint32_t number) noexcept;

    /// The numbers of all situations of the viewers of one surface with those tags: [first, end).
    struct Range {
        std::uint32_t first;
        std::uint32_t end;
    };
    static Range of_viewers(Surface surface, Set<Tag> tags) noexcept;

    /// The conditions that hold in it.
    Set<Condition> conditions() const noexcept;
};

constexpr SituationWeights Situation::weights_on(Surface surface) noexcept {
    const std::uint32_t holders = surface == Surface::portal ? 2 : 3;
    SituationWeights weights;
    weights.request = 4;
    weights.grant = weights.request * holders;
    weights.filed_by = weights.grant * holders;
    if (surface == Surface::crm) {
        weights.handling = weights.filed_by * 5;
        weights.assigned = weights.handling * 2;
        weights.tags = weights.assigned * 2;
    } else {
        weights.first = surface == Surface::jaki ? first_jaki : first_portal;
        if (surface == Surface::jaki) weights.owner = weights.filed_by * 2;
    }
    return weights;
}

constexpr std::uint32_t Situation::number() const noexcept {
    constexpr std::array<SituationWeights, tabir::count<Surface>> by_surface{weights_on(Surface{0}), weights_on(Surface{1}), weights_on(Surface{2})};
    const SituationWeights& weights = by_surface[index(surface)];
    return weights.first + weights.tags * (tags & telling_tags).bits() + weights.assigned * assigned + weights.handling * handling +
           weights.owner * owner + weights.filed_by * static_cast<std::uint32_t>(filed_by) + weights.grant * static_cast<std::uint32_t>(grant) +
           weights.request * static_cast<std::uint32_t>(request) + weights.visibility * static_cast<std::uint32_t>(visibility) +
           weights.reopen_window_open * reopen_window_open;
}

/// One kind of viewer: a surface, and on crm the tags that tell. Its situations are the numbers from `first` on, in the same
/// order for each kind of one surface; what conditions hold in the n-th is `of_viewer` and, whoever the viewer is, the n-th of
/// `rest_of(surface)`.
struct ViewerKind {
    Surface surface = Surface::portal;
    Set<Tag> tags;
    std::uint32_t first = 0;
    Set<Condition> of_viewer;
};

/// All situations, kind by kind: for whoever visits every one of them, and would not take each apart. They are the same for
/// every edition, so they are worked out once.
class AllSituations {
public:
    static const AllSituations& once();

    const std::vector<ViewerKind>& kinds() const noexcept { return kinds_; }
    /// What else may hold before a viewer of that surface.
    const std::vector<Set<Condition>>& rest_of(Surface surface) const noexcept { return rest_of_[index(surface)]; }

    /// Calls `visit(number, conditions)` for each, in the order of their numbers.
    template <class Visit> void for_each(Visit visit) const {
        for (const ViewerKind& kind : kinds_) {
            std::uint32_t number = kind.first;
            for (const Set<Condition> rest : rest_of(kind.surface)) visit(number++, kind.of_viewer | rest);
        }
    }

private:
    AllSituations();

    std::vector<Set<Condition>> rest_of_[count<Surface>];
    std::vector<ViewerKind> kinds_;
};

/// The situation of this viewer before this report. Reads no clock, allocates nothing. Fails closed: tags and agencies count on
/// crm alone, and two missing or empty ids are never equal.
Situation situation_of(const Viewer& viewer, const ReportFacts& report) noexcept;

/// The conditions that hold for this viewer and this report.
Set<Condition> conditions_of(const Viewer& viewer, const ReportFacts& report) noexcept;

/// A viewer and a report that stand in that situation, with invented ids: `situation_of(example.viewer, example.report)` is the
/// situation again.
struct Example {
    Viewer viewer;
    ReportFacts report;
};
Example example_of(const Situation& situation, State state);

/// How far from plain it is: the facts that differ from an untagged stranger before a public report of which nothing else is
/// to be said. The smallest of several situations is the one with the fewest.
int facts_beyond_plain(const Situation& situation) noexcept;

/// The number of the smallest situation that `picks(number)`, of equally small ones the first; nothing when it picks none.
template <class Picks> std::optional<std::uint32_t> smallest_situation(Picks picks) {
    std::optional<std::uint32_t> smallest;
    int facts = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (!picks(number)) continue;
        const int these = facts_beyond_plain(Situation::of_number(number));
        if (smallest && these >= facts) continue;
        smallest = number;
        facts = these;
    }
    return smallest;
}

}  // namespace tabir
