#include "tabir/preview.hpp"

#include "tabir/codes.hpp"
#include "tabir/decision.hpp"
#include "tabir/redact.hpp"
#include "tabir/report.hpp"

namespace tabir {

namespace {

struct Draft {
    Language language = Language::id;
    Visibility visibility = Visibility::private_;
    State state = State::submitted;
    std::string description;
    std::string area;
    std::string place;
    bool has_point = false;
    bool photo = false;
    MaybeId followup_note;
};

Draft read_draft(ObjectReader& reader) {
    Draft draft;
    draft.language = reader.word<Language>("language");
    draft.visibility = reader.word<Visibility>("visibility");
    draft.state = reader.word<State>("state");
    draft.description = reader.text("description");
    draft.area = reader.text("area");
    draft.place = reader.text("place");
    draft.has_point = reader.boolean("has_point").value_or(false);
    draft.photo = reader.boolean("photo").value_or(false);
    const Json* note = reader.peek("followup_note");
    if (note != nullptr && note->is_null()) reader.string_or_null("followup_note");
    else draft.followup_note = reader.text("followup_note");
    reader.finish();
    return draft;
}

// Stand-ins for the parties of a report that is not filed yet; an id that begins with a space is nobody's.
constexpr const char* reporter_id = " reporter";
constexpr const char* officer_id = " officer";
constexpr const char* handling_agency = " handling";
constexpr const char* other_agency = " other";

Viewer viewer_of(Audience audience) {
    switch (audience) {
        case Audience::public_portal: return {Surface::portal, "", {}, ""};
        case Audience::other_officer: return {Surface::crm, " other officer", {}, other_agency};
        case Audience::assigned_officer: return {Surface::crm, officer_id, {}, handling_agency};
        case Audience::ticket_admin: return {Surface::crm, " admin", Set<Tag>(Tag::ticket_admins), other_agency};
        case Audience::bureau: return {Surface::crm, " bureau", Set<Tag>(Tag::validation_officers), other_agency};
        case Audience::reporter: return {Surface::jaki, reporter_id, {}, ""};
    }
    return {};
}

ReportFacts facts_of(const Draft& draft) {
    ReportFacts facts;
    facts.visibility = draft.visibility;
    facts.state = draft.state;
    facts.agency = handling_agency;
    facts.assignee = officer_id;
    facts.reporter = reporter_id;
    if (draft.followup_note) facts.followup = FollowupFacts{officer_id, handling_agency};
    return facts;
}

/// The values that a draft has; a field that it says nothing of has a level alone.
void add_value(Json& entry, const Draft& draft, Field field, Level level) {
    if (level == Level::hidden) return;
    if (field == Field::description) entry.set("value", text_at(level, draft.description, draft.language));
    if (field == Field::followup_note && draft.followup_note) {
        entry.set("value", text_at(level, *draft.followup_note, draft.language));
    }
    if (field == Field::location) {
        Json& value = entry.set("value", Json::object());
        if (level == Level::full) {
            value.set("place", draft.place);
            value.set("point", draft.has_point);
        } else {
            value.set("area", draft.area);
        }
    }
    if (field == Field::report_photo) entry.set("value", Json::object()).set("present", draft.photo);
}

Json audience_view(const Decision& decision, const Draft& draft) {
    Json view = Json::object();
    view.set("visible", decision.visible);
    Json& fields = view.set("fields", Json::object());
    for_each(Set<Field>::all(), [&](Field field) {
        const Level level = decision.fields.of(field);
        Json& entry = fields.set(code(field), Json::object());
        entry.set("level", code(level));
        add_value(entry, draft, field, level);
    });
    view.set("labels", codes_of(decision.labels));
    return view;
}

}  // namespace

Result<Json> preview(const Edition& edition, const Json& value) {
    ObjectReader reader(value, "");
    const Draft draft = read_draft(reader);
    if (!reader.ok()) return reader.error();
    const ReportFacts facts = facts_of(draft);
    Json answer = Json::object();
    answer.set("edition", edition.date());
    Json& audiences = answer.set("audiences", Json::array());
    for_each(Set<Audience>::all(), [&](Audience audience) {
        Json& entry = audiences.push(Json::object());
        entry.set("audience", code(audience));
        entry.set("view", audience_view(decide(edition, viewer_of(audience), facts), draft));
    });
    return answer;
}

}  // namespace tabir
