#include "store/sight_sql.hpp"

#include <optional>

#include "store/calendar.hpp"

namespace tabir::store {
namespace {

constexpr const char* nothing = "(1 = 0)";

class Conditions {
public:
    Conditions(const Viewer& viewer, Milliseconds now, Query& query) : viewer_(viewer), now_(now), query_(query) {}

    /// Never NULL: true or false. Nothing for a condition that no SQL stands for.
    std::optional<std::string> sql(Condition condition) const {
        const bool crm = viewer_.surface == Surface::crm;
        switch (condition) {
            case Condition::public_: return "(r.visibility = 'public')";
            case Condition::private_: return "(r.visibility = 'private')";
            case Condition::owner: return viewer_.surface == Surface::jaki ? is("r.reporter", viewer_.id) : nothing;
            case Condition::assignee: return crm ? is("r.assignee", viewer_.id) : nothing;
            case Condition::followup_officer: return crm ? is("r.last_followup_officer", viewer_.id) : nothing;
            case Condition::in_question:
                return "(" + *sql(Condition::assignee) + " OR " + *sql(Condition::followup_officer) + ")";
            case Condition::handling: return crm ? is("r.agency", viewer_.agency) : nothing;
            case Condition::followup_agency: return crm ? is("r.last_followup_agency", viewer_.agency) : nothing;
            case Condition::followed_up: return "(r.last_followup_officer IS NOT NULL)";
            case Condition::granted: return live_grant(viewer_.id);
            case Condition::grant_live: return live_grant(std::nullopt);
            case Condition::own_request: return request(viewer_.id);
            case Condition::photo_requested: return request(std::nullopt);
            case Condition::reopen_window_open:
                return "(r.state = 'done' AND r.done_at IS NOT NULL AND r.done_at >= " + query_.bind(reopen_cutoff(now_)) + ")";
            case Condition::portal:
            case Condition::crm:
            case Condition::jaki:
            case Condition::three_tags:
            case Condition::bureau:
            case Condition::ticket_admin:
            case Condition::administrator:
            case Condition::auditor:
                break;  // about the viewer alone: the core has answered these
        }
        return std::nullopt;
    }

private:
    std::string is(const std::string& column, const std::string& value) const {
        if (value.empty()) return nothing;
        return "(" + column + " IS NOT NULL AND " + column + " = " + query_.bind(value) + ")";
    }
    std::string live_grant(const std::optional<std::string>& grantee) const {
        if (grantee && grantee->empty()) return nothing;
        std::string inner = "SELECT 1 FROM photo_grants g WHERE g.report = r.id AND g.until > " + query_.bind(now_);
        if (grantee) inner += " AND g.grantee = " + query_.bind(*grantee);
        return "EXISTS (" + inner + ")";
    }
    std::string request(const std::optional<std::string>& asker) const {
        if (asker && asker->empty()) return nothing;
        std::string inner = "SELECT 1 FROM photo_requests q WHERE q.report = r.id";
        if (asker) inner += " AND q.viewer = " + query_.bind(*asker);
        return "EXISTS (" + inner + ")";
    }

    const Viewer& viewer_;
    Milliseconds now_;
    Query& query_;
};

std::string way_sql(const When& way, const Conditions& conditions) {
    std::string text = "(1 = 1";
    bool known = true;
    for_each(way.all_of, [&](Condition condition) {
        const auto part = conditions.sql(condition);
        known = known && part;
        if (part) text += " AND " + *part;
    });
    for_each(way.none_of, [&](Condition condition) {
        const auto part = conditions.sql(condition);
        known = known && part;
        if (part) text += " AND NOT " + *part;
    });
    return known ? text + ")" : "(1 = 0 AND " + text + "))";
}

}  // namespace

std::string sight_sql(const Sight& sight, const Viewer& viewer, Milliseconds now, Query& query) {
    const Conditions conditions(viewer, now, query);
    std::string text = nothing;
    for (const When& way : sight.ways) text += " OR " + way_sql(way, conditions);
    return "(" + text + ")";
}

}  // namespace tabir::store
