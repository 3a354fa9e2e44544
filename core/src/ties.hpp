// How a viewer and a report are tied, and the situation that makes: the one place that says on which surface a tie counts.
#pragma once

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

/// Fails closed: tags, agencies and an officer's ties count on crm alone, a reporter's on jaki alone, and on the portal nobody is
/// anybody. Inline, since a list asks it for every row.
inline Situation situation_by(Surface surface, Set<Tag> tags, const Ties& ties, Visibility visibility, bool reopen_window_open) noexcept {
    const bool crm = surface == Surface::crm;
    const auto seen_from = [&](Holder holder) {
        return holder == Holder::viewer && surface == Surface::portal ? Holder::others : holder;
    };
    Situation situation;
    situation.surface = surface;
    if (crm) situation.tags = tags & Situation::telling_tags;
    situation.visibility = visibility;
    if (ties.followed_up) {
        const bool colleague = crm && ties.followup_agency;
        const bool officer = crm && ties.followup_officer;
        situation.filed_by = officer ? (colleague ? FiledBy::viewer : FiledBy::viewer_elsewhere) : (colleague ? FiledBy::colleague : FiledBy::stranger);
    }
    situation.assigned = crm && ties.assignee;
    situation.handling = crm && ties.agency;
    situation.owner = surface == Surface::jaki && ties.reporter;
    situation.grant = seen_from(ties.grant);
    situation.request = seen_from(ties.request);
    situation.reopen_window_open = reopen_window_open;
    return situation;
}

}  // namespace tabir
