// How a viewer and a report are tied, and the situation that makes: the one place that says on which surface a tie counts.
#pragma once

#include <algorithm>

#include "tabir/situation.hpp"

namespace tabir {

/// Which ids of viewer and report are the same, whatever the surface. Two missing ids never are.
struct Ties {
    bool assignee = false;
    bool agency = false;
    bool reporter = false;
    bool followed_up = false;
    bool followup_officer = false;
    bool followup_agency = false;
    Holder grant = Holder::nobody;
    Holder request = Holder::nobody;
};

/// Who filed it: the words of FiledBy in their order, counted off.
constexpr FiledBy filed_by(bool followed_up, bool viewer, bool viewers_agency) noexcept {
    return static_cast<FiledBy>(followed_up * (1 + viewers_agency + 2 * viewer));
}
static_assert(filed_by(false, true, true) == FiledBy::nobody && filed_by(true, false, false) == FiledBy::stranger &&
              filed_by(true, false, true) == FiledBy::colleague && filed_by(true, true, false) == FiledBy::viewer_elsewhere &&
              filed_by(true, true, true) == FiledBy::viewer);

/// Fails closed: tags, agencies and an officer's ties count on crm alone, a reporter's on jaki alone, and on the portal nobody is
/// anybody. Inline, since a list asks it for every row; and without a branch, since no two rows are alike.
inline Situation situation_by(Surface surface, Set<Tag> tags, const Ties& ties, Visibility visibility, bool reopen_window_open) noexcept {
    const bool crm = surface == Surface::crm;
    const Holder most = surface == Surface::portal ? Holder::others : Holder::viewer;
    Situation situation;
    situation.surface = surface;
    situation.tags = crm ? tags & Situation::telling_tags : Set<Tag>();
    situation.visibility = visibility;
    situation.filed_by = filed_by(ties.followed_up, crm & ties.followup_officer, crm & ties.followup_agency);
    situation.assigned = crm & ties.assignee;
    situation.handling = crm & ties.agency;
    situation.owner = (surface == Surface::jaki) & ties.reporter;
    situation.grant = std::min(ties.grant, most);
    situation.request = std::min(ties.request, most);
    situation.reopen_window_open = reopen_window_open;
    return situation;
}

}  // namespace tabir
