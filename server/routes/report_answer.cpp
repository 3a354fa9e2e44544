#include "routes/report_answer.hpp"

#include <algorithm>

#include "routes/passages.hpp"
#include "routes/photo_access.hpp"
#include "sealing.hpp"
#include "store/report_reading.hpp"
#include "tabir/view.hpp"

namespace tabir::routes {
namespace {

// The trail grows with every look and the band moves with the clock: neither makes an action stale.
constexpr Set<Field> validated = Set<Field>::all() - Set<Field>(Field::access_trail, Field::sla_band);

void add_version(Response& response, const ReportAnswer& answer) {
    response.headers.emplace_back("ETag", "\"" + answer.version + "\"");
}

}  // namespace

ReportAnswer answer_report(const Context& context, soci::session& sql, const Caller& caller, Decided& decided,
                           Language language) {
    store::Parts parts;
    parts.accesses = decided.decision.fields.of(Field::access_trail) != Level::hidden;
    store::read_parts(sql, decided.stored, parts);
    const Report& report = decided.stored.report;
    const Json passages = passages_told(caller, decided);
    const auto beside = [&](Language told_in) {
        Json all = photo_access(context, sql, caller, decided, told_in);
        for (const auto& [name, value] : passages.members()) all.set(name, value);
        return all;
    };

    // One validator for both languages.
    const Json in_indonesian = beside(Language::id);
    const std::string seen =
        name_of(caller.viewer) + view(context.edition, caller.viewer, decided.decision, report, Language::id, validated).json().dump() +
        in_indonesian.dump();
    ReportAnswer answer{Json::object(), keyed_hash(context.keys.versions, seen)};
    answer.body.set("report", view(context.edition, caller.viewer, decided.decision, report, language).json());
    answer.body.set("version", answer.version);
    const Json told = language == Language::id ? in_indonesian : beside(language);
    for (const auto& [name, value] : told.members()) answer.body.set(name, value);
    return answer;
}

Response report_response(const ReportAnswer& answer, int status) {
    Response response = http::json_answer(answer.body, status);
    add_version(response, answer);
    return response;
}

Response unchanged_response(const ReportAnswer& answer) {
    Response response;
    response.status = 304;
    add_version(response, answer);
    return response;
}

Response stale_response(const Request& request, const ReportAnswer& current) {
    Json extra = Json::object();
    extra.set("current", current.body);
    return http::problem(request, Problem::stale, extra);
}

bool matches(std::string_view header, std::string_view version) {
    if (header.size() >= 2 && header.front() == '"' && header.back() == '"') header = header.substr(1, header.size() - 2);
    return header == version;
}

}  // namespace tabir::routes
