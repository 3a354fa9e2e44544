#include "tabir/question.hpp"

#include "tabir/codes.hpp"

namespace tabir {

namespace {

MaybeId read_maybe_id(ObjectReader& reader, std::string_view name) {
    const std::string* id = reader.string_or_null(name);
    return id == nullptr ? MaybeId() : MaybeId(*id);
}

Set<Tag> read_tags(ObjectReader& reader) {
    Set<Tag> tags;
    const std::vector<std::string> codes = reader.strings("tags");
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (const auto tag = word_of<Tag>(codes[i])) tags.add(*tag);
        else reader.fail("unknown_word", "tags[" + std::to_string(i) + "]", "`" + codes[i] + "` is not known");
    }
    return tags;
}

/// A portal viewer has nothing but the surface, a citizen an id, a CRM user an id, tags and an agency.
Viewer read_viewer(ObjectReader& reader) {
    Viewer viewer;
    viewer.surface = reader.word<Surface>("surface");
    if (viewer.surface != Surface::portal) {
        if (const auto* id = reader.string("id")) viewer.id = *id;
    }
    if (viewer.surface == Surface::crm) {
        viewer.tags = read_tags(reader);
        if (const auto* agency = reader.string("agency")) viewer.agency = *agency;
    }
    reader.finish();
    return viewer;
}

std::optional<FollowupFacts> read_followup(ObjectReader& report) {
    const Json* value = report.object_or_null("followup");
    if (value == nullptr) return std::nullopt;
    ObjectReader reader(*value, report.path_of("followup"));
    FollowupFacts followup;
    if (const auto* officer = reader.string("officer")) followup.officer = *officer;
    if (const auto* agency = reader.string("agency")) followup.agency = *agency;
    if (!reader.finish()) report.adopt(reader.error());
    return followup;
}

ReportFacts read_report(ObjectReader& reader) {
    ReportFacts report;
    report.visibility = reader.word<Visibility>("visibility");
    report.state = reader.word<State>("state");
    if (const auto* agency = reader.string("agency")) report.agency = *agency;
    report.assignee = read_maybe_id(reader, "assignee");
    report.reporter = read_maybe_id(reader, "reporter");
    report.followup = read_followup(reader);
    report.photo_request_by = read_maybe_id(reader, "photo_request_by");
    report.photo_grants = reader.strings("photo_grants");
    report.reopen_window_open = reader.boolean("reopen_window_open").value_or(false);
    reader.finish();
    return report;
}

const Edition* read_edition(ObjectReader& reader, const Editions& editions) {
    const std::string* date = reader.optional_string("edition");
    const Edition* edition = date == nullptr ? editions.newest() : editions.find(*date);
    if (edition == nullptr && reader.ok()) {
        reader.fail("unknown_edition", "edition", date == nullptr ? "no edition is loaded" : "there is no edition `" + *date + "`");
    }
    return edition;
}

Json id_or_null(const MaybeId& id) { return id ? Json(*id) : Json(); }

Json viewer_to_json(const Viewer& viewer) {
    Json told = Json::object();
    told.set("surface", code(viewer.surface));
    if (viewer.surface != Surface::portal) told.set("id", viewer.id);
    if (viewer.surface == Surface::crm) {
        told.set("tags", codes_of(viewer.tags));
        told.set("agency", viewer.agency);
    }
    return told;
}

Json report_to_json(const ReportFacts& report) {
    Json told = Json::object();
    told.set("visibility", code(report.visibility));
    told.set("state", code(report.state));
    told.set("agency", report.agency);
    told.set("assignee", id_or_null(report.assignee));
    told.set("reporter", id_or_null(report.reporter));
    Json& followup = told.set("followup", report.followup ? Json::object() : Json());
    if (report.followup) {
        followup.set("officer", report.followup->officer);
        followup.set("agency", report.followup->agency);
    }
    told.set("photo_request_by", id_or_null(report.photo_request_by));
    Json& grants = told.set("photo_grants", Json::array());
    for (const std::string& id : report.photo_grants) grants.push(id);
    told.set("reopen_window_open", report.reopen_window_open);
    return told;
}

Json ids_of(const std::vector<const Rule*>& rules) {
    Json list = Json::array();
    for (const Rule* rule : rules) list.push(rule->id);
    return list;
}

Json change_to_json(const Change& change) {
    Json told = Json::object();
    told.set("rule", change.rule->id);
    told.set("gain", codes_of(change.gain));
    told.set("lose", codes_of(change.lose));
    if (!change.state.empty()) told.set("state", codes_of(change.state));
    return told;
}

Json explained(const std::vector<const Rule*>& rules, const std::optional<Reason>& reason) {
    Json told = Json::object();
    told.set("rules", ids_of(rules));
    if (reason) told.set("reason", reason_to_json(*reason));
    return told;
}

}  // namespace

Json reason_to_json(const Reason& reason) {
    Json told = Json::object();
    told.set("refusal", code(reason.refusal));
    if (reason.refusal == Refusal::wrong_state) told.set("from", codes_of(reason.from));
    if (reason.refusal == Refusal::conditions_unmet) {
        Json& list = told.set("unmet", Json::array());
        for (const Unmet& unmet : reason.unmet) {
            Json& entry = list.push(Json::object());
            entry.set("rule", unmet.rule->id);
            entry.set("missing", codes_of(unmet.missing));
            entry.set("blocking", codes_of(unmet.blocking));
        }
    }
    if (reason.smallest) told.set("smallest", change_to_json(*reason.smallest));
    if (!reason.articles.empty()) told.set("articles", codes_of(reason.articles));
    return told;
}

Result<Question> parse_question(const Editions& editions, const Json& value) {
    ObjectReader reader(value, "");
    Question question;
    question.edition = read_edition(reader, editions);
    if (const Json* viewer = reader.object("viewer")) {
        ObjectReader inner(*viewer, "viewer");
        question.viewer = read_viewer(inner);
        if (!inner.ok()) reader.adopt(inner.error());
    }
    if (const Json* report = reader.object("report")) {
        ObjectReader inner(*report, "report");
        question.report = read_report(inner);
        if (!inner.ok()) reader.adopt(inner.error());
    }
    if (!reader.finish()) return reader.error();
    return question;
}

Json question_to_json(const Viewer& viewer, const ReportFacts& report) {
    Json question = Json::object();
    question.set("viewer", viewer_to_json(viewer));
    question.set("report", report_to_json(report));
    return question;
}

Json decision_to_json(const Edition& edition, const Decision& decision) {
    Json answer = Json::object();
    answer.set("edition", edition.date());
    answer.set("visible", decision.visible);
    Json& fields = answer.set("fields", Json::object());
    for_each(Set<Field>::all(), [&](Field field) { fields.set(code(field), code(decision.fields.of(field))); });
    answer.set("labels", codes_of(decision.labels));
    answer.set("actions", codes_of(decision.actions));
    return answer;
}

Json explanation_to_json(const Edition& edition, const Explanation& explanation) {
    Json answer = decision_to_json(edition, explanation.decision);
    Json& told = answer.set("explain", Json::object());
    told.set("sight", explained(explanation.sight, explanation.decision.visible ? std::nullopt
                                                                                 : std::optional(Reason{})));
    Json& fields = told.set("fields", Json::object());
    for (const auto& field : explanation.fields) fields.set(code(field.field), explained(field.rules, field.reason));
    Json& labels = told.set("labels", Json::object());
    for (const auto& label : explanation.labels) labels.set(code(label.label), explained(label.rules, std::nullopt));
    Json& actions = told.set("actions", Json::object());
    for (const auto& action : explanation.actions) actions.set(code(action.action), explained(action.rules, action.reason));
    return answer;
}

Json error_to_json(const Error& error) {
    Json answer = Json::object();
    Json& inner = answer.set("error", Json::object());
    inner.set("code", error.code);
    inner.set("member", error.member);
    inner.set("message", error.message);
    return answer;
}

namespace {

template <class Answer> std::string answer_with(const Editions& editions, std::string_view text, Answer answer) {
    const Result<Json> value = parse_json(text);
    if (!value) return error_to_json(value.error()).dump();
    const Result<Question> question = parse_question(editions, *value);
    if (!question) return error_to_json(question.error()).dump();
    return answer(*question).dump();
}

}  // namespace

std::string answer_decide(const Editions& editions, std::string_view text) {
    return answer_with(editions, text, [](const Question& question) {
        return decision_to_json(*question.edition, decide(*question.edition, question.viewer, question.report));
    });
}

std::string answer_explain(const Editions& editions, std::string_view text) {
    return answer_with(editions, text, [](const Question& question) {
        return explanation_to_json(*question.edition, explain(*question.edition, question.viewer, question.report));
    });
}

}  // namespace tabir
