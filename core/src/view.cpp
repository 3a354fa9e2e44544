#include "tabir/view.hpp"

#include <algorithm>

#include "tabir/codes.hpp"
#include "tabir/wall_time.hpp"

namespace tabir {

namespace {

Json or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json photos_to_json(const std::vector<Photo>& photos) {
    Json list = Json::array();
    for (const Photo& photo : photos) {
        Json& entry = list.push(Json::object());
        entry.set("id", photo.id);
        entry.set("width", photo.width);
        entry.set("height", photo.height);
    }
    return list;
}

/// Reads the report for one decision. Every function below gets the level and answers what that level lets out.
class Reader {
public:
    Reader(const Viewer& viewer, const Report& report, const Decision& decision, Language language)
        : report_(report), language_(language), reporter_(conditions_of(viewer, facts_of(report)).has(Condition::owner)), text_(level_of(FreeText::history_note, decision)),
          times_(decision.fields.of(Field::event_times) == Level::full) {}

    Json value(Field field, Level level) const {
        switch (field) {
            case Field::ticket_code: return report_.ticket_code;
            case Field::visibility: return code(report_.visibility);
            case Field::state: return code(report_.state);
            case Field::category: return report_.category;
            case Field::agency: return report_.agency;
            case Field::description: return text(report_.description, report_.passages, level);
            case Field::area: return report_.area;
            case Field::location: return location(level);
            case Field::report_photo: return report_photo(level);
            case Field::complainant_name: return or_null(report_.complainant_name);
            case Field::complainant_contact: return or_null(report_.complainant_contact);
            case Field::reported_date: return wall_date(report_.reported_at);
            case Field::reported_hour: return wall_hour(report_.reported_at);
            case Field::channel: return report_.channel;
            case Field::channel_reference: return or_null(report_.channel_reference);
            case Field::event_times: return event_times();
            case Field::due_time: return report_.due_at ? Json(wall_time(*report_.due_at)) : Json();
            case Field::sla_band: return code(report_.sla_band);
            case Field::followup_note: return followup_notes(level);
            case Field::followup_photo: return followup_photos();
            case Field::followup_officer: return followup_officers(level);
            case Field::history: return history();
            case Field::access_trail: return access_trail(level);
        }
        return {};
    }

private:
    Json text(const std::string& whole, const std::vector<Passage>& passages, Level level) const {
        if (reporter_ && level == Level::full) return whole;
        return told_to_others(whole, passages, level, language_);
    }

    Json location(Level level) const {
        if (level == Level::coarse) {
            Json area = Json::object();
            area.set("area", report_.area);
            return area;
        }
        if (!report_.location) return {};
        Json point = Json::object();
        point.set("lat_e6", report_.location->lat_e6);
        point.set("lon_e6", report_.location->lon_e6);
        point.set("place", report_.location->place);
        return point;
    }

    Json report_photo(Level level) const {
        if (level == Level::full) return photos_to_json(report_.photos);
        Json locked = Json::object();
        locked.set("present", !report_.photos.empty());
        return locked;
    }

    Json event_times() const {
        Json list = Json::array();
        for (const Event& event : report_.events) {
            if (is_told(event)) list.push(wall_time(event.at));
        }
        return list;
    }

    Json history() const {
        Json list = Json::array();
        for (const Event& event : report_.events) {
            if (!is_told(event)) continue;
            Json& entry = list.push(Json::object());
            entry.set("action", code(event.action));
            entry.set("from", code(event.from));
            entry.set("to", code(event.to));
            entry.set("party", code(event.party));
            entry.set("agency", or_null(event.agency));
            entry.set("note", event.note.empty() ? Json() : text(event.note, event.passages, text_));
        }
        return list;
    }

    Json followup_notes(Level level) const {
        Json list = Json::array();
        for (const Followup& followup : report_.followups) list.push(text(followup.note, followup.passages, level));
        return list;
    }

    Json followup_photos() const {
        Json list = Json::array();
        for (const Followup& followup : report_.followups) list.push(photos_to_json(followup.photos));
        return list;
    }

    Json followup_officers(Level level) const {
        Json list = Json::array();
        for (const Followup& followup : report_.followups) {
            Json& entry = list.push(Json::object());
            if (level == Level::full) entry.set("name", followup.officer_name);
            entry.set("agency", followup.agency);
        }
        return list;
    }

    Json access_trail(Level level) const {
        return level == Level::full ? whole_trail() : coarse_trail();
    }

    Json whole_trail() const {
        Json list = Json::array();
        for (const Access& access : report_.accesses) {
            Json& entry = list.push(Json::object());
            entry.set("at", times_ ? Json(wall_time(access.at)) : Json());
            entry.set("name", or_null(access.viewer_name));
            entry.set("agency", or_null(access.agency));
            entry.set("party", code(access.party));
            entry.set("surface", code(access.surface));
            entry.set("what", access.what);
        }
        return list;
    }

    /// Agency and role of whoever looked, and how often: no name, no time, in an order that tells neither.
    Json coarse_trail() const {
        struct Row { std::string agency; Party party; std::int64_t times; };
        std::vector<Row> rows;
        for (const Access& access : report_.accesses) {
            const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.agency == access.agency && r.party == access.party; });
            if (row == rows.end()) rows.push_back({access.agency, access.party, 1});
            else ++row->times;
        }
        std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
            return a.party != b.party ? a.party < b.party : a.agency < b.agency;
        });
        Json list = Json::array();
        for (const Row& row : rows) {
            Json& entry = list.push(Json::object());
            entry.set("agency", or_null(row.agency));
            entry.set("party", code(row.party));
            entry.set("times", row.times);
        }
        return list;
    }

    const Report& report_;
    Language language_;
    /// Whether the reporter reads: from them no text is kept, whatever was masked further.
    bool reporter_;
    /// The level at which reasons and findings in the history are told: the description's.
    Level text_;
    /// Whether the times of the trail are told: they tell when a step was taken, so only to who may know that (hidden-time).
    bool times_;
};

}  // namespace

Json access_log(const Edition& edition, const Viewer& viewer, const Report& report) {
    if (viewer.surface != Surface::crm || !viewer.tags.has(Tag::auditors)) return Json::array();
    const Decision decision = decide(edition, viewer, facts_of(report));
    return Reader(viewer, report, decision, Language::id).value(Field::access_trail, Level::full);
}

View view(const Edition& edition, const Viewer& viewer, const Decision& decision, const Report& report, Language language, Set<Field> wanted) {
    View reduced;
    reduced.json_ = Json::object();
    reduced.json_.set("visible", decision.visible);
    if (!decision.visible) return reduced;

    const Reader reader(viewer, report, decision, language);
    reduced.json_.set("edition", edition.date());
    Json& fields = reduced.json_.set("fields", Json::object());
    for_each(wanted, [&](Field field) {
        const Level level = decision.fields.of(field);
        Json& entry = fields.set(code(field), Json::object());
        entry.set("level", code(level));
        if (level != Level::hidden) entry.set("value", reader.value(field, level));
    });
    reduced.json_.set("labels", codes_of(decision.labels));
    reduced.json_.set("actions", codes_of(decision.actions));
    return reduced;
}

}  // namespace tabir
