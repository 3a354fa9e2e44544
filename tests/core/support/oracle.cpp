#include "oracle.hpp"

#include <algorithm>

namespace tabir::test {

namespace {

enum class Column { P, O, Q, T, QT, R };

struct Book {
    std::string_view edition;
    const Viewer& viewer;
    const ReportFacts& report;

    bool since(std::string_view date) const { return edition >= date; }
    bool crm() const { return viewer.surface == Surface::crm; }
    bool tag(Tag tag) const { return crm() && viewer.tags.has(tag); }
    bool owner() const { return viewer.surface == Surface::jaki && report.reporter && *report.reporter == viewer.id; }
    bool assigned() const { return crm() && report.assignee && *report.assignee == viewer.id; }
    bool filed() const { return report.followup && report.followup->officer == viewer.id; }
    bool in_question() const { return assigned() || (crm() && filed()); }
    bool three() const { return tag(Tag::validation_officers) || tag(Tag::ticket_admins) || tag(Tag::administrators); }
    bool bureau() const { return tag(Tag::validation_officers); }
    bool admin() const { return tag(Tag::ticket_admins); }
    bool handling() const { return crm() && viewer.agency == report.agency; }
    bool is_public() const { return report.visibility == Visibility::public_; }
    bool granted() const {
        return !viewer.id.empty() && std::count(report.photo_grants.begin(), report.photo_grants.end(), viewer.id) > 0;
    }
    bool asking() const { return report.photo_request_by && *report.photo_request_by == viewer.id; }
    bool state_is(std::initializer_list<State> states) const {
        return std::find(states.begin(), states.end(), report.state) != states.end();
    }

    bool visible() const {
        if (edition == "2021-04-04") return true;
        return is_public() || owner() || in_question() || three();
    }

    Column column() const {
        if (owner()) return Column::R;
        if (!crm()) return Column::P;
        if (in_question()) return three() ? Column::QT : Column::Q;
        return three() ? Column::T : Column::O;
    }

    Level report_photo() const {
        if (edition == "2021-04-04" || is_public() || granted()) return Level::full;
        return Level::locked;
    }

    Level time() const {
        const Column c = column();
        if (c == Column::T || c == Column::QT || c == Column::R) return Level::full;
        return crm() && !since("2021-07-19") ? Level::full : Level::hidden;
    }

    Level complainant() const {
        if (owner()) return Level::full;
        return crm() && !since("2021-05-04") ? Level::full : Level::hidden;
    }

    Level access_trail() const {
        if (owner()) return Level::coarse;
        if (!since("2026-11-23")) return Level::hidden;
        return tag(Tag::administrators) || tag(Tag::auditors) ? Level::full : Level::hidden;
    }

    Level level(Field field) const {
        const bool newest = since("2026-11-23");
        switch (field) {
            case Field::ticket_code: case Field::visibility: case Field::state: case Field::category:
            case Field::agency: case Field::area: case Field::history: return Level::full;
            case Field::description: return newest && !owner() ? Level::masked : Level::full;
            case Field::location: {
                const Column c = column();
                return newest && (c == Column::P || c == Column::O) ? Level::coarse : Level::full;
            }
            case Field::report_photo: return report_photo();
            case Field::complainant_name: case Field::complainant_contact: return complainant();
            case Field::reported_date: case Field::reported_hour: case Field::channel:
            case Field::channel_reference: case Field::event_times: case Field::due_time: return time();
            case Field::sla_band: return crm() ? Level::full : Level::hidden;
            case Field::followup_note: return newest ? Level::masked : Level::full;
            case Field::followup_photo: return Level::full;
            case Field::followup_officer: return crm() ? Level::full : owner() ? Level::coarse : Level::hidden;
            case Field::access_trail: return access_trail();
        }
        return Level::hidden;
    }

    Set<Label> labels() const {
        Set<Label> labels;
        if (edition == "2021-04-04" || !(crm() || owner())) return labels;
        labels.add(is_public() ? Label::public_ : Label::private_);
        if (!is_public()) labels.add(granted() ? Label::photo_granted : Label::photo_locked);
        if (!crm()) return labels;
        labels.add(Label::anonymous_reporter);
        if (since("2021-07-11")) {
            labels.add(Label::identity_reminder);
            if (report.followup) labels.add(Label::followup_reminder);
        }
        if (since("2021-07-19") && report.followup) labels.add(Label::accountable_officer);
        return labels;
    }

    bool may_validate() const {
        if (!bureau() || !report.followup) return false;
        return !since("2026-11-23") || (!filed() && report.followup->agency != viewer.agency);
    }

    bool allows(Action action) const {
        using S = State;
        const bool photo_actions = since("2021-05-04") && !is_public();
        switch (action) {
            case Action::submit: return false;
            case Action::coordinate: return state_is({S::submitted, S::coordinating, S::dispatched}) && (admin() || assigned());
            case Action::dispatch: return state_is({S::submitted, S::coordinating}) && (admin() || (handling() && !three()));
            case Action::reassign: return state_is({S::dispatched, S::in_progress, S::estimated, S::followup_rejected}) && admin();
            case Action::start: return state_is({S::submitted, S::coordinating, S::dispatched, S::estimated, S::followup_rejected}) && assigned();
            case Action::estimate: return state_is({S::in_progress}) && assigned();
            case Action::file_followup: return state_is({S::in_progress, S::estimated}) && assigned();
            case Action::accept: case Action::reject: case Action::order_verification:
                return state_is({S::awaiting_validation}) && may_validate();
            case Action::confirm_on_site: case Action::refute_on_site: return state_is({S::on_site_verification}) && may_validate();
            case Action::decline: return state_is({S::submitted, S::coordinating}) && admin();
            case Action::withdraw: return !state_is({S::done, S::declined, S::withdrawn}) && owner();
            case Action::reopen: return state_is({S::done}) && report.reopen_window_open && owner();
            case Action::make_private: return is_public() && (owner() || admin() || bureau());
            case Action::make_public: return !is_public() && owner();
            case Action::request_photo: return photo_actions && crm() && !granted() && !asking();
            case Action::grant_photo: case Action::deny_photo:
                return photo_actions && bureau() && report.photo_request_by && !(since("2026-11-23") && asking());
            case Action::revoke_photo: return photo_actions && bureau() && !report.photo_grants.empty();
        }
        return false;
    }
};

}  // namespace

Decision by_the_book(std::string_view edition, const Viewer& viewer, const ReportFacts& report) {
    const Book book{edition, viewer, report};
    Decision decision;
    decision.visible = book.visible();
    if (!decision.visible) return decision;
    for_each(Set<Field>::all(), [&](Field field) {
        decision.fields.raise(Set<Field>(field).bits(), book.level(field));
    });
    decision.labels = book.labels();
    for_each(Set<Action>::all(), [&](Action action) {
        if (book.allows(action)) decision.actions.add(action);
    });
    return decision;
}

}  // namespace tabir::test
