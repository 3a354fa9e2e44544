#include "administration/told.hpp"

namespace tabir::administration {
namespace {

Json or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

}  // namespace

Json told(const store::User& user) {
    Json json = Json::object();
    json.set("id", user.id);
    json.set("name", user.name);
    json.set("agency", user.agency);
    Json& tags = json.set("tags", Json::array());
    for_each(user.tags, [&](Tag tag) { tags.push(code(tag)); });
    json.set("issuer", or_null(user.issuer));
    json.set("ended", user.ended.has_value());
    return json;
}

Json told(const data::Agency& agency) {
    Json json = Json::object();
    json.set("id", agency.id);
    json.set("id_name", agency.id_name);
    json.set("en_name", agency.en_name);
    json.set("parent", or_null(agency.parent));
    json.set("kind", agency.kind);
    json.set("closed", agency.closed);
    return json;
}

Json told(const data::Channel& channel) {
    Json json = Json::object();
    json.set("id", channel.id);
    json.set("id_name", channel.id_name);
    json.set("en_name", channel.en_name);
    json.set("from", channel.from);
    json.set("until", or_null(channel.until));
    json.set("located", channel.located);
    return json;
}

}  // namespace tabir::administration
