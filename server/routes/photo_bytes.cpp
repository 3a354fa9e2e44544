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

/// Whether the caller may see the photo; recorded when so.
bool may_see(const Context& context, soci::session& sql, const Caller& caller, const std::string& id) {
    const auto place = store::find_photo(sql, id);
    // Looked up for every id, so that a photo that is not there costs what a hidden one does.
    auto decided = decide_about(
        context, caller, store::find_report(sql, place ? place->report : 0, caller.viewer.id, context.app.now()));
    if (!place) return false;
    if (place->kind == Kind::waiting) return place->uploader == store::Uploader{caller.viewer.surface, caller.viewer.id};
    if (!decided || !shows_photo(decided->decision, place->kind)) return false;
    record(context, sql, caller, decided->stored, "photo");
    return true;
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
    if (!may_see(context, sql, caller, id)) return not_found(request);
    const auto bytes = context.app.photos.read(id, size == members.end() ? photo::Size::full : photo::Size::thumb);
    if (!bytes) return not_found(request);
    transaction.commit();
    Response response;
    response.type = "image/jpeg";
    response.body = *bytes;
    return response;
}

}  // namespace tabir::routes
