#include "routes/submit.hpp"

#include <stdexcept>

#include "routes/draft.hpp"
#include "routes/limits.hpp"
#include "routes/once.hpp"
#include "routes/report_answer.hpp"
#include "store/calendar.hpp"
#include "store/photos.hpp"
#include "store/report_reading.hpp"
#include "store/reports.hpp"
#include "store/ticket_code.hpp"

namespace tabir::routes {
namespace {

/// A code that no report has. Of 34 thousand million, so a second try is rare and a tenth never comes.
std::string free_ticket_code(soci::session& sql) {
    for (int tries = 0; tries < 10; ++tries) {
        const std::string code = store::new_ticket_code();
        int taken = 0;
        sql << "SELECT count(*) FROM reports WHERE ticket_code = :code", soci::use(code), soci::into(taken);
        if (!taken) return code;
    }
    throw std::runtime_error("no free ticket code");
}

/// The photos of the draft; nothing when one of them is not at the caller's hand.
std::optional<std::vector<Photo>> take_photos(soci::session& sql, const Caller& caller, const std::vector<std::string>& ids) {
    std::vector<Photo> photos;
    for (const std::string& id : ids) {
        const auto photo = store::find_waiting_photo(sql, id, {caller.viewer.surface, caller.viewer.id});
        if (!photo) return std::nullopt;
        photos.push_back(*photo);
    }
    return photos;
}

Report report_of(const Context& context, const Caller& caller, const Draft& draft, std::vector<Photo> photos) {
    const bool citizen = caller.viewer.surface == Surface::jaki;
    const data::Category& category = *context.reference.category(draft.category);
    const State first = context.edition.first_state();
    Report report;
    report.visibility = draft.visibility;
    report.state = first;
    report.category = draft.category;
    report.agency = category.agency;
    report.description = draft.description;
    report.area = draft.area;
    report.location = draft.location;
    report.photos = std::move(photos);
    report.complainant_name = citizen ? caller.name : draft.complainant_name;
    report.complainant_contact = citizen ? caller.contact : draft.complainant_contact;
    report.reported_at = context.app.now();
    report.channel = draft.channel;
    report.channel_reference = draft.channel_reference;
    report.due_at = report.reported_at + category.sla_hours * store::hour;
    if (citizen) report.reporter = caller.viewer.id;
    report.events.push_back({Action::submit, first, first, citizen ? Party::reporter : Party::intake_desk, caller.viewer.agency, "",
                             report.reported_at});
    return report;
}

/// The answer to a citizen who has filed so much lately that no more is taken for now.
std::optional<Response> refuse_flood(const Context& context, soci::session& sql, const Request& request, const Caller& caller) {
    const Milliseconds now = context.app.now();
    const auto first = store::filed_before_others(sql, caller.viewer.id, limits::reports_a_day - 1, now - store::day);
    if (!first) return std::nullopt;
    const std::string most = std::to_string(limits::reports_a_day);
    Json extra = Json::object();
    extra.set("detail", request.language() == Language::id ? "Anda sudah mengirim " + most + " laporan dalam 24 jam terakhir."
                                                           : "You have sent " + most + " reports within the last 24 hours.");
    return http::problem_for_now(request, http::Problem::too_many, (*first + store::day - now) / 1000 + 1, extra);
}

/// The answer to a filing that is sent again: what the caller may see of it now.
Response shown_anew(const Context& context, soci::session& sql, const Request& request, const Caller& caller, const Response& first) {
    const auto body = parse_json(first.body, {first.body.size(), 16});
    const Json* report = body ? body->find("report") : nullptr;
    if (!report) return first;  // a desk's: the ticket code alone, which no edition decides
    const std::string& code = report->find("fields")->find("ticket_code")->find("value")->string();
    auto decided = decide_and_record(context, sql, caller, find_in_sight(context, sql, caller, code), "report");
    if (!decided) return not_found(request);
    return report_response(answer_report(context, sql, caller, *decided, request.language()), first.status);
}

Response submit(const Context& context, const Request& request, const Caller& caller) {
    const Surface surface = caller.viewer.surface;
    auto read = read_draft(context, request, surface);
    if (auto* wrong = std::get_if<Response>(&read)) return std::move(*wrong);
    const Draft& draft = std::get<Draft>(read);
    Once once(context, request, caller);
    if (once.problem()) return *once.problem();

    soci::session sql(context.app.database.pool());
    store::WriteTransaction transaction(sql);
    if (auto first = once.answered(sql, "submit")) {
        if (first->status != 201) return *first;
        Response anew = shown_anew(context, sql, request, caller, *first);
        transaction.commit();
        return anew;
    }
    if (surface == Surface::jaki) {
        if (auto refusal = refuse_flood(context, sql, request, caller)) return *std::move(refusal);
    }
    auto photos = take_photos(sql, caller, draft.photos);
    if (!photos) return bad_value(request, "photos", "names a photo that is not at hand");
    Report report = report_of(context, caller, draft, std::move(*photos));
    report.ticket_code = free_ticket_code(sql);
    const store::ReportId id = store::insert_report(sql, report, context.edition.digest());
    auto stored = store::find_report(sql, id, caller.viewer.id, context.app.now());
    record(context, sql, caller, *stored, code(Action::submit));

    Response response;
    if (surface == Surface::jaki) {
        Decided decided = decide_about(context, caller, std::move(stored)).value();
        response = report_response(answer_report(context, sql, caller, decided, request.language()), 201);
    } else {
        // The desk gets the code to hand over, and sees of the report what anybody of its agency sees.
        Json body = Json::object();
        body.set("ticket_code", report.ticket_code);
        response = http::json_answer(body, 201);
    }
    once.keep(sql, response);
    transaction.commit();
    return response;
}

}  // namespace

Response post_jaki_report(const Context& context, const Request& request, const Caller& caller) {
    return submit(context, request, caller);
}

Response post_crm_report(const Context& context, const Request& request, const Caller& caller) {
    if (!caller.viewer.tags.has(Tag::intake_desks)) return not_found(request);
    return submit(context, request, caller);
}

}  // namespace tabir::routes
