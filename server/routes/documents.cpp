#include "routes/documents.hpp"

#include <stdexcept>

#include "embedded.hpp"
#include "routes/limits.hpp"

namespace tabir::routes {
namespace {

const embedded::Document* find_document(const std::string& path) {
    for (const embedded::Document& document : embedded::documents()) {
        if (document.path == path) return &document;
    }
    return nullptr;
}

const embedded::Document& document(const std::string& path) {
    const auto* found = find_document(path);
    if (!found) throw std::runtime_error(path + " is not built in");
    return *found;
}

Response as_it_is(const embedded::Document& document) {
    Response response;
    response.body = document.text;
    return response;
}

http::Route document_route(const std::string& pattern, const std::string& path) {
    const embedded::Document& found = document(path);
    return {"GET", pattern, http::Body::none, [&found](const Request&) { return as_it_is(found); }};
}

Json or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

/// Sets each name to its value, in order.
Json entry(std::initializer_list<std::pair<const char*, Json>> members) {
    Json json = Json::object();
    for (const auto& [name, value] : members) json.set(name, value);
    return json;
}

Json limits_json() {
    const auto number = [](auto limit) { return Json(static_cast<std::int64_t>(limit)); };
    return entry({{"description", number(limits::description)}, {"text", number(limits::text)}, {"line", number(limits::line)},
                  {"search", number(limits::search)}, {"photos", number(limits::photos)}, {"photo_bytes", number(http::ServerOptions().max_image_bytes)}, {"hours", number(limits::hours)}, {"reports_a_day", number(limits::reports_a_day)}});
}

Json reference_json(const data::Reference& reference) {
    Json body = Json::object();
    Json& agencies = body.set("agencies", Json::array());
    for (const auto& each : reference.agencies()) {
        agencies.push(entry({{"id", each.id}, {"id_name", each.id_name}, {"en_name", each.en_name},
                             {"parent", or_null(each.parent)}, {"kind", each.kind}, {"closed", each.closed}}));
    }
    Json& areas = body.set("areas", Json::array());
    for (const auto& each : reference.areas()) {
        areas.push(entry({{"id", each.id}, {"name", each.name}, {"parent", or_null(each.parent)}, {"kind", each.kind}}));
    }
    Json& categories = body.set("categories", Json::array());
    for (const auto& each : reference.categories()) {
        categories.push(entry({{"id", each.id}, {"id_name", each.id_name}, {"en_name", each.en_name}, {"agency", each.agency},
                               {"sla_hours", each.sla_hours}}));
    }
    Json& channels = body.set("channels", Json::array());
    for (const auto& each : reference.channels()) {
        channels.push(entry({{"id", each.id}, {"id_name", each.id_name}, {"en_name", each.en_name}, {"from", each.from},
                             {"until", or_null(each.until)}, {"located", each.located}}));
    }
    body.set("limits", limits_json());
    return body;
}

}  // namespace

std::vector<http::Route> document_routes(App& app) {
    return {
        document_route("/api/vocabulary", "core/vocabulary.json"),
        document_route("/api/openapi.json", "server/openapi/openapi.json"),
        {"GET", "/api/reference", http::Body::none,
         [&app](const Request&) { return http::json_answer(reference_json(*app.registers.now())); }},
    };
}

}  // namespace tabir::routes
