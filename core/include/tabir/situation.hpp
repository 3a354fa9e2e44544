// Who looks, at what: the facts that a decision is made of, and what of them a decision can tell apart.
#pragma once

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

/// A number written in mixed bases: the last digit put is the first one taken.
class MixedDigits {
public:
    constexpr explicit MixedDigits(std::uint32_t number = 0) noexcept : number_(number) {}
    template <class Digit> constexpr void put(Digit digit, std::uint32_t base) noexcept {
        number_ = number_ * base + static_cast<std::uint32_t>(digit);
    }
    template <class Digit> constexpr void take(Digit& digit, std::uint32_t base) noexcept {
        digit = static_cast<Digit>(number_ % base);
        number_ /= base;
    }
    constexpr std::uint32_t number() const noexcept { return number_; }

private:
    std::uint32_t number_;
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

    /// Its number, below `count`. Here in the header, since every decision asks for it.
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

constexpr std::uint32_t Situation::number() const noexcept {
    const std::uint32_t holders = surface == Surface::portal ? 2 : 3;
    MixedDigits digits;
    if (surface == Surface::crm) {
        digits.put((tags & telling_tags).bits(), 16);
        digits.put(assigned, 2);
        digits.put(handling, 2);
        digits.put(filed_by, 5);
    } else {
        if (surface == Surface::jaki) digits.put(owner, 2);
        digits.put(filed_by != FiledBy::nobody, 2);
    }
    digits.put(grant, holders);
    digits.put(request, holders);
    digits.put(visibility, 2);
    digits.put(reopen_window_open, 2);
    return digits.number() + (surface == Surface::crm ? 0 : surface == Surface::jaki ? first_jaki : first_portal);
}

/// One kind of viewer: a surface, and on crm the tags that tell. Its situations are the numbers from `first` on, in the same
/// order for each kind of one surface; what conditions hold in the n-th is `of_viewer` and, whoever the viewer is, `rest[n]`.
struct ViewerKind {
    Surface surface = Surface::portal;
    Set<Tag> tags;
    std::uint32_t first = 0;
    Set<Condition> of_viewer;
    const std::vector<Set<Condition>>* rest = nullptr;
};

/// All situations, kind by kind: for whoever visits every one of them, and would not take each apart.
class AllSituations {
public:
    AllSituations();
    AllSituations(const AllSituations&) = delete;
    AllSituations& operator=(const AllSituations&) = delete;

    const std::vector<ViewerKind>& kinds() const noexcept { return kinds_; }

    /// Calls `visit(number, conditions)` for each, in the order of their numbers.
    template <class Visit> void for_each(Visit visit) const {
        for (const ViewerKind& kind : kinds_) {
            std::uint32_t number = kind.first;
            for (const Set<Condition> rest : *kind.rest) visit(number++, kind.of_viewer | rest);
        }
    }

private:
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
