#include "city_text.hpp"

#include "tabir/json.hpp"

namespace tabir::demo {
namespace {

/// Lines of values that no value can break out of: each goes in as a JSON string or a number.
class Text {
public:
    explicit Text(Milliseconds now) : now_(now) {}

    Text& operator<<(std::string_view value) {
        append_json_string(text_, value);
        text_ += ' ';
        return *this;
    }
    Text& number(std::int64_t value) { return *this << std::to_string(value); }
    Text& time(Milliseconds at) { return number(at - now_); }
    Text& line() {
        text_ += '\n';
        return *this;
    }
    std::string take() { return std::move(text_); }

private:
    Milliseconds now_;
    std::string text_;
};

void add_event(Text& text, const Event& event) {
    text << code(event.action) << code(event.from) << code(event.to) << code(event.party) << event.agency << event.note;
    text.time(event.at);
}

void add_report(Text& text, const Report& report) {
    text << report.ticket_code << code(report.visibility) << code(report.state) << report.category << report.agency
         << report.area;
    text << report.description << report.complainant_name << report.complainant_contact << report.channel
         << report.channel_reference;
    text << report.assignee.value_or("-") << report.reporter.value_or("-");
    text.time(report.reported_at).time(report.due_at.value());
    if (report.location) text.number(report.location->lat_e6).number(report.location->lon_e6) << report.location->place;
    for (const Photo& photo : report.photos) text << photo.id;
    for (const Event& event : report.events) add_event(text, event);
    for (const Followup& followup : report.followups) {
        text << followup.officer << followup.officer_name << followup.agency << followup.note;
        for (const Photo& photo : followup.photos) text << photo.id;
    }
    for (const Access& access : report.accesses) {
        text << access.viewer_name << access.agency << code(access.party) << code(access.surface) << access.what;
        text.time(access.at);
    }
}

}  // namespace

std::string as_text(const std::vector<PlannedReport>& city, Milliseconds now) {
    Text text(now);
    for (const PlannedReport& planned : city) {
        add_report(text, planned.report);
        for (const std::string& actor : planned.actors) text << actor;
        for (const PhotoStep& step : planned.photo_steps) {
            add_event(text, step.event);
            text << step.subject;
        }
        for (const store::PhotoRequest& request : planned.requests) (text << request.viewer << request.reason).time(request.at);
        for (const store::PhotoGrant& grant : planned.grants) {
            (text << grant.grantee << grant.grantor << grant.reason).time(grant.at).time(grant.until);
        }
        text.line();
    }
    return text.take();
}

}  // namespace tabir::demo
