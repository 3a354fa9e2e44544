#include "routes/officers.hpp"
#include "routes/step.hpp"
#include "store/agencies.hpp"
#include "store/calendar.hpp"
#include "store/photos.hpp"
#include "store/users.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::routes {
namespace {

std::optional<Misfit> agency_misfit(const Step& step) {
    const std::string& agency = step.inputs.agency;
    // In the transaction of the step: an agency that is being closed at this moment gets no report any more.
    const auto found = store::find_agency(step.sql, agency);
    if (!found) return Misfit{"agency", "`" + agency + "` is not known"};
    if (found->closed) return Misfit{"agency", "is closed"};
    if (step.action == Action::coordinate) {
        if (agency == step.stored.report.agency) return Misfit{"agency", "handles the report already"};
        return std::nullopt;
    }
    if (!may_dispatch_to(step.context, step.caller, agency)) return Misfit{"agency", "is not yours to dispatch to"};
    return std::nullopt;
}

std::optional<Misfit> officer_misfit(const Step& step) {
    const auto officer = store::find_user(step.sql, step.inputs.officer);
    if (!officer || !is_assignable(*officer)) return Misfit{"officer", "is no officer"};
    if (!step.context.reference.agency_within(officer->agency, step.inputs.agency)) {
        return Misfit{"officer", "does not work for that agency"};
    }
    return std::nullopt;
}

std::optional<Misfit> photos_misfit(const Step& step) {
    const store::Uploader uploader{step.caller.viewer.surface, step.caller.viewer.id};
    for (const std::string& id : step.inputs.photos) {
        if (!store::find_waiting_photo(step.sql, id, uploader)) return Misfit{"photos", "names a photo that is not at hand"};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Misfit> misfit(const Step& step) {
    switch (step.action) {
        case Action::coordinate: return agency_misfit(step);
        case Action::dispatch:
        case Action::reassign: {
            auto found = agency_misfit(step);
            return found ? found : officer_misfit(step);
        }
        case Action::estimate:
            if (step.inputs.date < wall_date(step.now)) return Misfit{"date", "must not lie in the past"};
            return std::nullopt;
        case Action::file_followup: return photos_misfit(step);
        case Action::submit:
        case Action::start:
        case Action::accept:
        case Action::reject:
        case Action::order_verification:
        case Action::confirm_on_site:
        case Action::refute_on_site:
        case Action::decline:
        case Action::withdraw:
        case Action::reopen:
        case Action::make_private:
        case Action::make_public:
        case Action::request_photo:
        case Action::grant_photo:
        case Action::deny_photo:
        case Action::revoke_photo: break;
    }
    return std::nullopt;
}

}  // namespace tabir::routes
