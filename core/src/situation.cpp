#include "tabir/situation.hpp"

#include <algorithm>

#include "ties.hpp"

namespace tabir {

namespace {

/// Two missing values are never equal, and neither are two empty ones.
bool same(const MaybeId& a, const std::string& b) noexcept {
    return a.has_value() && !b.empty() && *a == b;
}
bool same(const std::string& a, const std::string& b) noexcept {
    return !a.empty() && a == b;
}

Holder holder_of(const Viewer& viewer, const MaybeId& id) noexcept {
    if (!id) return Holder::nobody;
    return same(id, viewer.id) ? Holder::viewer : Holder::others;
}

Holder holder_of(const Viewer& viewer, const std::vector<std::string>& ids) noexcept {
    if (ids.empty()) return Holder::nobody;
    const auto is_viewer = [&](const std::string& id) { return same(id, viewer.id); };
    return std::any_of(ids.begin(), ids.end(), is_viewer) ? Holder::viewer : Holder::others;
}

constexpr Set<Condition> viewer_conditions = conditions_about(Subject::viewer);
static_assert(Situation::telling_tags.bits() == 15, "the tags that tell come first, so that their bits are a digit of base 16");

}  // namespace

Situation Situation::of_number(std::uint32_t number) noexcept {
    Situation situation;
    situation.surface = number < first_jaki ? Surface::crm : number < first_portal ? Surface::jaki : Surface::portal;
    const SituationWeights weights = weights_on(situation.surface);
    std::uint32_t left = number - weights.first;
    // The heaviest first; what weighs nothing is not in it.
    const auto take = [&]<class Fact>(std::uint32_t weight, Fact& fact) {
        if (weight == 0) return;
        fact = static_cast<Fact>(left / weight);
        left %= weight;
    };
    std::uint32_t tags_held = 0;
    take(weights.tags, tags_held);
    situation.tags = Set<Tag>::from_bits(tags_held);
    take(weights.assigned, situation.assigned);
    take(weights.handling, situation.handling);
    take(weights.owner, situation.owner);
    take(weights.filed_by, situation.filed_by);
    take(weights.grant, situation.grant);
    take(weights.request, situation.request);
    take(weights.visibility, situation.visibility);
    take(weights.reopen_window_open, situation.reopen_window_open);
    return situation;
}

Situation::Range Situation::of_viewers(Surface surface, Set<Tag> tags) noexcept {
    if (surface == Surface::jaki) return {first_jaki, first_portal};
    if (surface == Surface::portal) return {first_portal, count};
    // The tags weigh most in a CRM viewer's number.
    constexpr std::uint32_t each = weights_on(Surface::crm).tags;
    const std::uint32_t kind = (tags & telling_tags).bits();
    return {kind * each, (kind + 1) * each};
}

Set<Condition> Situation::conditions() const noexcept {
    Set<Condition> set;
    const auto add_if = [&](bool holds, Condition condition) {
        if (holds) set.add(condition);
    };
    add_if(surface == Surface::portal, Condition::portal);
    add_if(surface == Surface::crm, Condition::crm);
    add_if(surface == Surface::jaki, Condition::jaki);

    constexpr Set<Tag> the_three{Tag::validation_officers, Tag::ticket_admins, Tag::administrators};
    add_if(tags.has_any(the_three), Condition::three_tags);
    add_if(tags.has(Tag::validation_officers), Condition::bureau);
    add_if(tags.has(Tag::ticket_admins), Condition::ticket_admin);
    add_if(tags.has(Tag::administrators), Condition::administrator);
    add_if(tags.has(Tag::auditors), Condition::auditor);

    const bool filed = filed_by == FiledBy::viewer || filed_by == FiledBy::viewer_elsewhere;
    add_if(owner, Condition::owner);
    add_if(assigned, Condition::assignee);
    add_if(filed, Condition::followup_officer);
    add_if(assigned || filed, Condition::in_question);
    add_if(handling, Condition::handling);
    add_if(filed_by == FiledBy::viewer || filed_by == FiledBy::colleague, Condition::followup_agency);
    add_if(grant == Holder::viewer, Condition::granted);
    add_if(request == Holder::viewer, Condition::own_request);

    add_if(visibility == Visibility::public_, Condition::public_);
    add_if(visibility == Visibility::private_, Condition::private_);
    add_if(filed_by != FiledBy::nobody, Condition::followed_up);
    add_if(request != Holder::nobody, Condition::photo_requested);
    add_if(grant != Holder::nobody, Condition::grant_live);
    add_if(reopen_window_open, Condition::reopen_window_open);
    return set;
}

const AllSituations& AllSituations::once() {
    static const AllSituations all;
    return all;
}

AllSituations::AllSituations() {
    const auto add = [&](Surface surface, Set<Tag> tags) {
        const Situation::Range range = Situation::of_viewers(surface, tags);
        const Set<Condition> of_viewer = Situation::of_number(range.first).conditions() & viewer_conditions;
        kinds_.push_back({surface, tags, range.first, of_viewer});
    };
    for (std::uint32_t tags = 0; tags <= Situation::telling_tags.bits(); ++tags) add(Surface::crm, Set<Tag>::from_bits(tags));
    add(Surface::jaki, {});
    add(Surface::portal, {});
    for (const Surface surface : {Surface::crm, Surface::jaki, Surface::portal}) {
        const Situation::Range range = Situation::of_viewers(surface, {});
        for (std::uint32_t number = range.first; number < range.end; ++number) {
            rest_of_[index(surface)].push_back(Situation::of_number(number).conditions() - viewer_conditions);
        }
    }
}

Situation situation_of(const Viewer& viewer, const ReportFacts& report) noexcept {
    Ties ties;
    ties.assignee = same(report.assignee, viewer.id);
    ties.agency = same(report.agency, viewer.agency);
    ties.reporter = same(report.reporter, viewer.id);
    ties.followed_up = report.followup.has_value();
    ties.followup_officer = report.followup && same(report.followup->officer, viewer.id);
    ties.followup_agency = report.followup && same(report.followup->agency, viewer.agency);
    ties.grant = holder_of(viewer, report.photo_grants);
    ties.request = holder_of(viewer, report.photo_request_by);
    return situation_by(viewer.surface, viewer.tags, ties, report.visibility, report.reopen_window_open);
}

Set<Condition> conditions_of(const Viewer& viewer, const ReportFacts& report) noexcept {
    return situation_of(viewer, report).conditions();
}

Example example_of(const Situation& situation, State state) {
    const bool crm = situation.surface == Surface::crm;
    Example example;
    Viewer& viewer = example.viewer;
    viewer.surface = situation.surface;
    if (situation.surface != Surface::portal) viewer.id = "viewer";
    if (crm) {
        viewer.tags = situation.tags;
        viewer.agency = "agency-of-viewer";
    }
    ReportFacts& report = example.report;
    report.visibility = situation.visibility;
    report.state = state;
    report.agency = situation.handling ? viewer.agency : "agency-of-others";
    if (situation.assigned) report.assignee = viewer.id;
    if (situation.owner) report.reporter = viewer.id;
    if (situation.filed_by != FiledBy::nobody) {
        const bool own = situation.filed_by == FiledBy::viewer || situation.filed_by == FiledBy::viewer_elsewhere;
        const bool colleague = situation.filed_by == FiledBy::viewer || situation.filed_by == FiledBy::colleague;
        report.followup = FollowupFacts{own ? viewer.id : "other", colleague ? viewer.agency : "agency-of-others"};
    }
    if (situation.grant != Holder::nobody) report.photo_grants = {situation.grant == Holder::viewer ? viewer.id : "other"};
    if (situation.request != Holder::nobody) report.photo_request_by = situation.request == Holder::viewer ? viewer.id : "other";
    report.reopen_window_open = situation.reopen_window_open;
    return example;
}

int facts_beyond_plain(const Situation& situation) noexcept {
    int facts = situation.tags.size();
    facts += situation.visibility == Visibility::private_;
    facts += situation.filed_by != FiledBy::nobody;
    facts += situation.filed_by == FiledBy::colleague || situation.filed_by == FiledBy::viewer || situation.filed_by == FiledBy::viewer_elsewhere;
    facts += situation.assigned + situation.handling + situation.owner + situation.reopen_window_open;
    facts += (situation.grant != Holder::nobody) + (situation.request != Holder::nobody);
    return facts;
}

}  // namespace tabir
