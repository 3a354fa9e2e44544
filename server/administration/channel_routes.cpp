// Channels: the list, a new one, other names and another last day.
#include "administration/bodies.hpp"
#include "administration/channels.hpp"
#include "administration/handlers.hpp"
#include "administration/told.hpp"
#include "auth/handlers.hpp"
#include "store/channels.hpp"

namespace tabir::administration {
namespace {

Outcome<Json> told_outcome(const Context& context, Outcome<data::Channel> outcome) {
    if (auto* refused = std::get_if<Refused>(&outcome)) return std::move(*refused);
    return versioned(context, told(std::get<data::Channel>(outcome)));
}

data::Channel read_channel(ObjectReader& reader) {
    data::Channel given;
    given.id = text_of(reader.string("id"));
    given.id_name = text_of(reader.string("id_name"));
    given.en_name = text_of(reader.string("en_name"));
    given.from = text_of(reader.string("from"));
    if (const std::string* until = reader.string_or_null("until")) given.until = *until;
    given.located = reader.boolean("located").value_or(false);
    return given;
}

ChannelChange read_change(ObjectReader& reader) {
    ChannelChange given;
    given.id_name = text_of(reader.string("id_name"));
    given.en_name = text_of(reader.string("en_name"));
    if (const std::string* until = reader.string_or_null("until")) given.until = *until;
    return given;
}

}  // namespace

Response get_channels(const Context& context, const Request& request, const Caller&) {
    if (auto refusal = auth::refuse_query(request)) return *std::move(refusal);
    Json body = Json::object();
    Json& list = body.set("channels", Json::array());
    for (const data::Channel& channel : context.reference.channels()) list.push(versioned(context, told(channel)));
    return http::json_answer(body);
}

Response post_channel(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_body(request, read_channel);
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    return create(context, request, caller, {[&](const Desk& desk) { return told_outcome(context, create_channel(desk, std::get<data::Channel>(read))); }});
}

Response post_channel_change(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_body(request, read_change);
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    const std::string& id = request.captures[0];
    Change whole;
    whole.find = [&](soci::session& sql) -> std::optional<Json> {
        const auto channel = store::find_channel(sql, id);
        return channel ? std::optional(versioned(context, told(*channel))) : std::nullopt;
    };
    whole.make = [&](const Desk& desk) {
        return told_outcome(context, change_channel(desk, store::find_channel(desk.sql, id).value(), std::get<ChannelChange>(read)));
    };
    return change(context, request, caller, whole);
}

}  // namespace tabir::administration
