#include "administration/agencies.hpp"

#include <algorithm>

#include "administration/events.hpp"
#include "administration/names.hpp"
#include "administration/told.hpp"
#include "data/reference.hpp"
#include "store/agencies.hpp"
#include "store/register_stamp.hpp"

namespace tabir::administration {
namespace {

using http::Problem;

std::optional<Refused> refuse_names(const std::string& id_name, const std::string& en_name) {
    if (auto refused = refuse_register_name("id_name", id_name)) return refused;
    return refuse_register_name("en_name", en_name);
}

std::optional<Refused> refuse_parent(const Desk& desk, const std::optional<std::string>& parent) {
    if (!parent) return std::nullopt;
    const auto found = store::find_agency(desk.sql, *parent);
    if (!found) return Refused{Problem::unknown_agency, "parent"};
    if (found->closed) return Refused{Problem::agency_closed, "parent"};
    return std::nullopt;
}

/// What still needs the agency, for whoever has to see to it first.
std::optional<Refused> refuse_use(const Desk& desk, const std::string& id) {
    const store::AgencyUse use = store::use_of_agency(desk.sql, id);
    const auto& all = data::built_in().categories();
    const auto categories = std::count_if(all.begin(), all.end(), [&](const data::Category& each) { return each.agency == id; });
    if (use.users == 0 && use.reports == 0 && use.agencies == 0 && categories == 0) return std::nullopt;
    return Refused{Problem::agency_in_use, "",
                   "users: " + std::to_string(use.users) + ", open reports: " + std::to_string(use.reports) + ", agencies below: " +
                       std::to_string(use.agencies) + ", categories that go to it first: " + std::to_string(categories)};
}

data::Agency changed(const Desk& desk, What what, const data::Agency& before, const data::Agency& after) {
    if (told(before).dump() == told(after).dump()) return before;
    store::update_agency(desk.sql, after);
    store::renew_register_stamp(desk.sql);
    record(desk, what, after.id, told(before), told(after));
    return after;
}

}  // namespace

Outcome<data::Agency> create_agency(const Desk& desk, const data::Agency& given) {
    if (auto refused = refuse_id(given.id)) return *refused;
    if (auto refused = refuse_names(given.id_name, given.en_name)) return *refused;
    if (!data::is_agency_kind(given.kind)) return Refused{Problem::bad_value, "kind", "no kind `" + given.kind + "`"};
    if (store::find_agency(desk.sql, given.id)) return Refused{Problem::id_taken, "id"};
    if (auto refused = refuse_parent(desk, given.parent)) return *refused;
    store::insert_agency(desk.sql, given);
    store::renew_register_stamp(desk.sql);
    record(desk, What::agency_created, given.id, Json(), told(given));
    return given;
}

Outcome<data::Agency> rename_agency(const Desk& desk, const data::Agency& agency, const std::string& id_name, const std::string& en_name) {
    if (auto refused = refuse_names(id_name, en_name)) return *refused;
    data::Agency renamed = agency;
    renamed.id_name = id_name;
    renamed.en_name = en_name;
    return changed(desk, What::agency_changed, agency, renamed);
}

Outcome<data::Agency> close_agency(const Desk& desk, const data::Agency& agency) {
    if (auto refused = refuse_use(desk, agency.id)) return *refused;
    data::Agency closed = agency;
    closed.closed = true;
    return changed(desk, What::agency_closed, agency, closed);
}

Outcome<data::Agency> reopen_agency(const Desk& desk, const data::Agency& agency) {
    if (auto refused = refuse_parent(desk, agency.parent)) return *refused;
    data::Agency open = agency;
    open.closed = false;
    return changed(desk, What::agency_reopened, agency, open);
}

}  // namespace tabir::administration
