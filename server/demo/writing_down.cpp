#include "demo/writing_down.hpp"

#include <algorithm>
#include <set>

#include "store/photos.hpp"

namespace tabir::demo {

std::vector<std::string> pictures_of(const std::vector<PlannedReport>& city) {
    std::set<std::string> names;
    const auto note = [&](const std::vector<Photo>& photos) {
        for (const Photo& photo : photos) names.insert(photo.id);
    };
    for (const PlannedReport& planned : city) {
        note(planned.report.photos);
        for (const Followup& followup : planned.report.followups) note(followup.photos);
    }
    return {names.begin(), names.end()};
}

void Writer::hang(std::vector<Photo>& photos, Milliseconds at) {
    for (Photo& planned : photos) {
        const photo::Picture& picture = pictures_.at(planned.id);
        const auto first = on_shelf_.find(planned.id);
        const std::string id = first == on_shelf_.end() ? shelf_.put(picture) : shelf_.put_again(first->second);
        on_shelf_.emplace(planned.id, id);
        planned = {id, picture.width, picture.height};
        store::insert_photo(sql_, planned, {Surface::crm, "demo"}, at);
    }
}

void Writer::write(PlannedReport planned) {
    hang(planned.report.photos, planned.report.reported_at);
    for (Followup& followup : planned.report.followups) hang(followup.photos, planned.report.reported_at);
    const store::ReportId id = store::insert_report(sql_, planned.report, edition_, planned.requests, planned.grants);
    for (const PhotoStep& step : planned.photo_steps) store::insert_event(sql_, id, step.event, edition_, step.subject);
}

}  // namespace tabir::demo
