#include "routes/passages.hpp"

#include <variant>

#include "http/input.hpp"
#include "routes/change.hpp"
#include "routes/step.hpp"
#include "store/passages.hpp"
#include "tabir/passage.hpp"

namespace tabir::routes {
namespace {

/// A selection in a text as the caller reads it: bytes [start, end).
struct Selection {
    FreeText text = FreeText::description;
    std::int64_t item = 0;
    std::int64_t start = 0;
    std::int64_t end = 0;
    Entity type = Entity::other;
};

std::variant<Selection, Response> read_selection(const Request& request) {
    const Result<Json> body = http::read_json(request);
    if (!body) return http::input_problem(request, body.error());
    ObjectReader reader(*body, "");
    Selection selection;
    selection.text = reader.word<FreeText>("text");
    selection.item = reader.integer("item").value_or(0);
    selection.start = reader.integer("start").value_or(0);
    selection.end = reader.integer("end").value_or(0);
    selection.type = reader.word<Entity>("type");
    for (const auto& [name, value] : {std::pair("item", selection.item), std::pair("start", selection.start), std::pair("end", selection.end)}) {
        if (value < 0) reader.fail("bad_value", name, "must not be negative");
    }
    if (!reader.finish()) return http::input_problem(request, reader.error());
    return selection;
}

/// The selected part of the stored text; or which member of the selection does not fit it.
std::variant<store::PassageRow, Misfit> chosen(const Decided& decided, const Caller& caller, const Selection& selection, Language language) {
    const Report& report = decided.stored.report;
    const auto stored = text_shown(report, selection.text, static_cast<std::size_t>(selection.item));
    const Level level = level_of(selection.text, decided.decision);
    if (!stored || stored->whole->empty() || level < Level::masked) return Misfit{"item", "names no text"};
    const auto span = passage_selected(*stored->whole, *stored->passages, level, language, static_cast<std::size_t>(selection.start),
                                       static_cast<std::size_t>(selection.end), selection.type);
    if (!span) return Misfit{"start", "selects nothing that is not masked already"};
    return store::PassageRow{selection.text, stored->index, {*span, party_of(caller, report), caller.viewer.agency}};
}

/// The masking, for those who may.
std::optional<Response> mask_in(const Changing& changing, const Selection& selection) {
    const auto& [context, sql, request, caller, decided] = changing;
    if (!may_mask(caller.viewer, decided.decision)) return http::problem(request, Problem::refused);
    const auto row = chosen(decided, caller, selection, request.language());
    if (const auto* wrong = std::get_if<Misfit>(&row)) return bad_value(request, wrong->member, wrong->detail);
    const auto& passage = std::get<store::PassageRow>(row);
    store::insert_passage(sql, decided.stored.id, passage, context.app.now(), context.edition.digest());
    if (passage.text == FreeText::description) {
        decided.stored.report.passages.push_back(passage.passage);
        store::renew_searchable(sql, decided.stored.id, decided.stored.report);
    }
    return std::nullopt;
}

void tell(Json& list, FreeText text, std::size_t item, const std::vector<Passage>& passages) {
    for (const Passage& passage : passages) {
        Json& entry = list.push(Json::object());
        entry.set("text", code(text));
        entry.set("item", static_cast<std::int64_t>(item));
        entry.set("start", static_cast<std::int64_t>(passage.span.start));
        entry.set("end", static_cast<std::int64_t>(passage.span.end));
        entry.set("type", code(passage.span.type));
        entry.set("party", code(passage.party));
        entry.set("agency", passage.agency);
    }
}

}  // namespace

Response post_passage(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_selection(request);
    if (const auto* wrong = std::get_if<Response>(&read)) return *wrong;
    return change_report(context, request, caller, {"passages", false, "passage", [&](const Changing& changing) {
        return mask_in(changing, std::get<Selection>(read));
    }});
}

Json passages_told(const Caller& caller, const Decided& decided) {
    Json told = Json::object();
    const Report& report = decided.stored.report;
    if (caller.viewer.surface == Surface::crm) told.set("may_mask", may_mask(caller.viewer, decided.decision));
    if (party_of(caller, report) != Party::reporter) return told;
    Json& list = told.set("passages", Json::array());
    tell(list, FreeText::description, 0, report.passages);
    for (std::size_t item = 0; const auto text = text_shown(report, FreeText::history_note, item); ++item) {
        tell(list, FreeText::history_note, item, *text->passages);
    }
    return told;
}

}  // namespace tabir::routes
