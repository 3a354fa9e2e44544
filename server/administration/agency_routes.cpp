// Agencies: the list, a new one, other names, closing and reopening.
#include "administration/agencies.hpp"
#include "administration/bodies.hpp"
#include "administration/handlers.hpp"
#include "administration/told.hpp"
#include "auth/handlers.hpp"
#include "store/agencies.hpp"

namespace tabir::administration {
namespace {

Outcome<Json> told_outcome(const Context& context, Outcome<data::Agency> outcome) {
    if (auto* refused = std::get_if<Refused>(&outcome)) return std::move(*refused);
    return versioned(context, told(std::get<data::Agency>(outcome)));
}

/// A change of the agency that the path names.
Response change_of_agency(const Context& context, const Request& request, const Caller& caller,
                          const std::function<Outcome<data::Agency>(const Desk&, const data::Agency&)>& make) {
    const std::string& id = request.captures[0];
    Change whole;
    whole.find = [&](soci::session& sql) -> std::optional<Json> {
        const auto agency = store::find_agency(sql, id);
        return agency ? std::optional(versioned(context, told(*agency))) : std::nullopt;
    };
    whole.make = [&](const Desk& desk) { return told_outcome(context, make(desk, store::find_agency(desk.sql, id).value())); };
    return change(context, request, caller, whole);
}

data::Agency read_agency(ObjectReader& reader) {
    data::Agency given;
    given.id = text_of(reader.string("id"));
    given.id_name = text_of(reader.string("id_name"));
    given.en_name = text_of(reader.string("en_name"));
    if (const std::string* parent = reader.string_or_null("parent")) given.parent = *parent;
    given.kind = text_of(reader.string("kind"));
    return given;
}

using Names = std::pair<std::string, std::string>;
Names read_names(ObjectReader& reader) {
    std::string id_name = text_of(reader.string("id_name"));
    return {std::move(id_name), text_of(reader.string("en_name"))};
}

}  // namespace

Response get_agencies(const Context& context, const Request& request, const Caller&) {
    if (auto refusal = auth::refuse_query(request)) return *std::move(refusal);
    Json body = Json::object();
    Json& list = body.set("agencies", Json::array());
    for (const data::Agency& agency : context.reference.agencies()) list.push(versioned(context, told(agency)));
    return http::json_answer(body);
}

Response post_agency(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_body(request, read_agency);
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    return create(context, request, caller, {[&](const Desk& desk) { return told_outcome(context, create_agency(desk, std::get<data::Agency>(read))); }});
}

Response post_agency_change(const Context& context, const Request& request, const Caller& caller) {
    const auto read = read_body(request, read_names);
    if (auto* wrong = std::get_if<Response>(&read)) return *wrong;
    const auto& [id_name, en_name] = std::get<Names>(read);
    return change_of_agency(context, request, caller, [&id = id_name, &en = en_name](const Desk& desk, const data::Agency& agency) {
        return rename_agency(desk, agency, id, en);
    });
}

Response post_agency_close(const Context& context, const Request& request, const Caller& caller) {
    if (auto refusal = refuse_members(request)) return *std::move(refusal);
    return change_of_agency(context, request, caller, close_agency);
}

Response post_agency_reopen(const Context& context, const Request& request, const Caller& caller) {
    if (auto refusal = refuse_members(request)) return *std::move(refusal);
    return change_of_agency(context, request, caller, reopen_agency);
}

}  // namespace tabir::administration
