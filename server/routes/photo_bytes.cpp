#include "routes/photo_bytes.hpp"

#include "routes/disclosure.hpp"
#include "routes/query.hpp"
#include "store/photos.hpp"
#include "store/report_reading.hpp"

namespace tabir::routes {
namespace {

using Kind = store::PhotoPlace::Kind;

bool shows_photo(const Decision& decision, Kind kind) {
    const Field field = kind == Kind::report ? Field::report_photo : Field::followup_photo;
    return decision.fields.of(field) == Level::full;
}

/// A photo that only a grant unlocks. The reporter's way in is the host app's, which asks for no password.
bool needs_proof(const Caller& caller, const Decided& decided, Kind kind) {
    return caller.viewer.surface == Surface::crm && kind == Kind::report && decided.stored.report.visibility == Visibility::private_;
}

enum class Answer : std::uint8_t { hidden, shown, proof_needed };

/// Whether the caller may see the photo; recorded when it is shown.
Answer may_see(const Context& context, soci::session& sql, const Caller& caller, const std::string& id) {
    const auto place = store::find_photo(sql, id, sight_of(context.edition, caller.viewer), caller.viewer, context.app.now());
    // Looked up for every id: one that is not there, or out of sight, is number 0, which no report has.
    auto decided = decide_about(
        context, caller, store::find_report(sql, place ? place->report : 0, caller.viewer.id, context.app.now()));
    if (!place) return Answer::hidden;
    if (place->kind == Kind::waiting) return Answer::shown;
    if (!decided || !shows_photo(decided->decision, place->kind)) return Answer::hidden;
    if (needs_proof(caller, *decided, place->kind) && !auth::has_just_proved(context.app, caller)) return Answer::proof_needed;
    record(context, sql, caller, decided->stored, "photo");
    return Answer::shown;
}

}  // namespace

Response get_photo(const Context& context, const Request& request, const Caller& caller) {
    const auto query = read_query(request, {"size"});
    if (auto* wrong = std::get_if<Response>(&query)) return *wrong;
    const auto& members = std::get<Query>(query);
    const auto size = members.find("size");
    if (size != members.end() && size->second != "thumb") return bad_value(request, "size", "can only be `thumb`");
    const std::string& id = request.captures[0];

    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    switch (may_see(context, sql, caller, id)) {
    case Answer::hidden: return not_found(request);
    case Answer::proof_needed: return auth::step_up_needed(context.app, sql, request, caller);
    case Answer::shown: break;
    }
    const auto bytes = context.app.photos.read(id, size == members.end() ? photo::Size::full : photo::Size::thumb);
    if (!bytes) return not_found(request);
    transaction.commit();
    Response response;
    response.type = "image/jpeg";
    // A name of ours, the same for every photo; and whoever follows the address gets a file, no page.
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"foto.jpg\"");
    response.body = *bytes;
    return response;
}

}  // namespace tabir::routes
