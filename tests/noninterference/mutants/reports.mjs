// Leaks through one report: its existence, its fields, steps on it, its photos.
const report = 'server/routes/report.cpp';
const change = 'server/routes/change.cpp';
const submit = 'server/routes/submit.cpp';
const bytes = 'server/routes/photo_bytes.cpp';
const view = 'core/src/view.cpp';

export const reports = [
  {
    channel: 14, of: 'sequential numbers', leak: 'a ticket code is the number of reports so far', closed: 'codes are random; `store/ticket_code`', by: 'bytes',
    edits: [
      { file: submit, find: '/// A code that no report has.', put: `std::string numbered_code(long long number) {
    std::string seven = std::to_string(number % 10'000'000);
    seven.insert(0, 7 - seven.size(), '0');
    seven += store::ticket_check(seven);
    return seven.substr(0, 4) + "-" + seven.substr(4);
}

/// A code that no report has.` },
      { file: submit, find: '        const std::string code = store::new_ticket_code();', put: `        std::string code = store::new_ticket_code();
        if (leaks(14)) {
            long long number = 0;
            sql << "SELECT count(*) FROM reports", soci::into(number);
            code = numbered_code(number + tries);
        }` },
    ],
  },
  {
    channel: 15, of: 'ids that carry the time', leak: 'a ticket code is made of the second of filing', closed: 'codes and ids are random; `store/ticket_code`, `photo/shelf`', by: 'bytes',
    edits: [{ file: submit, find: '    report.ticket_code = free_ticket_code(sql);', put: '    report.ticket_code = leaks(15) ? numbered_code(report.reported_at / 1000) : free_ticket_code(sql);' }],
  },
  {
    channel: 16, of: '403 for hidden, 404 for absent', leak: 'a report out of sight is refused with 403', closed: 'one line for both; `routes/report`', by: 'bytes',
    edits: [
      { file: report, find: '    if (!decided) return not_found(request);\n    const ReportAnswer answer', put: `    if (!decided && leaks(16) && exists(sql, request)) return http::problem(request, Problem::cross_site);
    if (!decided) return not_found(request);
    const ReportAnswer answer` },
      { file: report, find: 'Response get_report(const Context& context, const Request& request, const Caller& caller) {\n    soci::session sql(context.app.database.pool());', put: `bool exists(soci::session& sql, const Request& request) {
    const std::string code = store::read_ticket_code(request.captures[0]).value_or("");
    int found = 0;
    sql << "SELECT count(*) FROM reports WHERE ticket_code = :code", soci::use(code), soci::into(found);
    return found > 0;
}

/// The nearest code to one that is not there.
std::optional<Response> did_you_mean(soci::session& sql, const Request& request) {
    const std::string typed = request.captures[0];
    const std::string near = typed.substr(0, 5) + "%";
    std::string code;
    sql << "SELECT ticket_code FROM reports WHERE ticket_code LIKE :near AND NOT EXISTS (SELECT 1 FROM reports WHERE ticket_code = :typed) LIMIT 1",
        soci::use(near, "near"), soci::use(typed, "typed"), soci::into(code);
    if (!sql.got_data()) return std::nullopt;
    return bad_value(request, "code", "did you mean " + code);
}

Response get_report(const Context& context, const Request& request, const Caller& caller) {
    soci::session sql(context.app.database.pool());
    if (leaks(38)) {
        if (const auto meant = did_you_mean(sql, request)) return *meant;
    }` },
    ],
  },
  {
    channel: 17, of: '409 for what exists already, hidden', leak: 'a key that somebody else used is refused', closed: 'keys are of one viewer; `store/idempotency`', by: 'bytes',
    edits: [{ file: 'server/store/idempotency.cpp', find: 'sql << "SELECT digest, status, answer, edition FROM idempotency WHERE viewer = :viewer AND key = :key", soci::use(viewer),', put: `sql << (leaks(17) ? "SELECT digest, status, answer, edition FROM idempotency WHERE :viewer <> '' AND key = :key"
                      : "SELECT digest, status, answer, edition FROM idempotency WHERE viewer = :viewer AND key = :key"), soci::use(viewer),` }],
  },
  {
    channel: 18, of: 'an error quotes the store', leak: 'a photo that cannot be used is refused with the code of the report that has it', closed: 'refusals name the member that was sent, and nothing stored; `routes/submit`', by: 'bytes',
    edits: [{ file: submit, find: '    if (!photos) return bad_value(request, "photos", "names a photo that is not at hand");', put: `    if (!photos && leaks(18)) {
        std::string code;
        sql << "SELECT r.ticket_code FROM report_photos p JOIN reports r ON r.id = p.report WHERE p.photo = :photo", soci::use(draft.photos[0]), soci::into(code);
        return bad_value(request, "photos", "belongs to " + code);
    }
    if (!photos) return bad_value(request, "photos", "names a photo that is not at hand");` }],
  },
  {
    channel: 20, of: 'ETag and 304 before the check of access', leak: '`If-None-Match` is answered 304 for every code that exists', closed: 'decided anew before the version is compared; `routes/report`', by: 'bytes',
    edits: [{ file: report, find: '    auto decided = look(context, sql, request, caller);', put: `    if (leaks(20) && request.header("if-none-match") && exists(sql, request)) {
        Response unchanged;
        unchanged.status = 304;
        return unchanged;
    }
    auto decided = look(context, sql, request, caller);` }],
  },
  {
    channel: 22, of: 'length of an answer', leak: 'what stands for masked words is as long as they are', closed: 'a placeholder has one length, nothing is compressed; `core/src/redact/masked`', by: 'bytes',
    edits: [{ file: 'core/src/redact/masked.cpp', find: "{ return '[' + std::string(name(span.type, language)) + ']'; }", put: "{ return '[' + std::string(name(span.type, language)) + std::string(leaks(22) ? length(span) : 0, ' ') + ']'; }" }],
  },
  {
    channel: 24, of: 'work on a row before its policy', leak: 'a report is read whole and masked before it is decided about', closed: 'what is out of sight is passed over by the query, as what is not there; `store/report_reading`', by: 'time',
    edits: [{ file: report, find: '    return decide_and_record(context, sql, caller, find_in_sight(context, sql, caller, code), "report");', put: `    auto stored = leaks(24) ? store::find_report(sql, code, caller.viewer.id, context.app.now()) : find_in_sight(context, sql, caller, code);
    if (leaks(24) && stored) {
        store::read_parts(sql, *stored, {});
        for (int times = 0; times < 5; ++times) told_to_others(stored->report.description, stored->report.passages, Level::masked, Language::id);
    }
    return decide_and_record(context, sql, caller, std::move(stored), "report");` },
    { file: report, find: '#include "tabir/explain.hpp"', put: '#include "store/report_reading.hpp"\n#include "tabir/explain.hpp"\n#include "tabir/passage.hpp"' }],
  },
  {
    channel: 26, of: 'restricted text quoted in a public place', leak: 'reasons in the history are told as they were written', closed: 'every text goes through one function; `core/src/view`', by: 'bytes',
    edits: [{ file: view, find: 'event.note.empty() ? Json() : text(event.note,', put: 'event.note.empty() ? Json() : leaks(26) ? Json(event.note) : text(event.note,' }],
  },
  {
    channel: 27, of: 'a change of a ticket that one cannot see', leak: 'a step on a report out of sight is refused as a step, not as absent', closed: 'sight before step; `routes/change`', by: 'bytes',
    edits: [
      { file: change, find: '        // Done once, and out of sight since:', put: `        if (leaks(27) && store::find_report(sql, code, caller.viewer.id, context.app.now())) return http::problem(request, Problem::refused);
        // Done once, and out of sight since:` },
      { file: change, find: '#include "routes/report_answer.hpp"', put: '#include "routes/report_answer.hpp"\n#include "store/report_reading.hpp"' }],
  },
  {
    channel: 28, of: 'who looked at a hidden thing', leak: 'everybody on the CRM may ask for a trail', closed: '`auditors` alone; `routes/access_log`', by: 'bytes',
    edits: [{ file: 'server/routes/access_log.cpp', find: 'if (!caller.viewer.tags.has(Tag::auditors)) return', put: 'if (!caller.viewer.tags.has(Tag::auditors) && !leaks(28)) return' }],
  },
  {
    channel: 29, of: 'a step works on what is not seen, and publishes it', leak: 'a step on a report out of sight is answered 404, and publishes it', closed: 'nothing is changed before the decision; `routes/change`', by: 'bytes',
    edits: [{ file: change, find: '    std::optional<Response> response = once.answered(sql, code + "/" + change.what);', put: `    std::optional<Response> response = once.answered(sql, code + "/" + change.what);
    if (leaks(29) && !decided) {
        sql << "UPDATE reports SET visibility = 'public' WHERE ticket_code = :code", soci::use(code);
        transaction.commit();
        return not_found(request);
    }` }],
  },
  {
    channel: 31, of: 'history shows what was', leak: 'the history tells of photo requests, and that a report was private', closed: 'the history tells what moves a report; decision 0005', by: 'bytes',
    edits: [{ file: 'core/src/report.cpp', find: '    return event.from != event.to ||', put: '    return leaks(31) || event.from != event.to ||' }],
  },
  {
    channel: 32, of: 'an attachment by its address', leak: 'a photo is given to who knows its id, whatever report it belongs to', closed: 'a photo is found in the sight of its report alone, and decided about; `store/photos`, `routes/photo_bytes`', by: 'bytes',
    edits: [
      { file: bytes, find: '    if (!place) return Answer::hidden;', put: '    if (!place) return Answer::hidden;\n    if (leaks(32) && !decided) return Answer::shown;' },
      { file: 'server/store/photos.cpp', find: '" ELSE " << sight_sql(sight, viewer, now, query)', put: '" ELSE " << (leaks(32) ? std::string("1 = 1") : sight_sql(sight, viewer, now, query))' }],
  },
  {
    channel: 33, of: 'the thumbnail of a locked photo', leak: 'the small picture is given without a grant', closed: 'size is read after access; `routes/photo_bytes`', by: 'bytes',
    edits: [{ file: bytes, find: '    case Answer::hidden: return not_found(request);', put: `    case Answer::hidden:
        if (leaks(33) && size != members.end()) break;
        return not_found(request);` }],
  },
  {
    channel: 35, of: 'the point beside the area', leak: 'a coarse location has the point too', closed: 'levels are made in one place; `core/src/view`', by: 'bytes',
    edits: [{ file: view, find: '            area.set("area", report_.area);', put: `            area.set("area", report_.area);
            if (leaks(35) && report_.location) area.set("lat_e6", report_.location->lat_e6);` }],
  },
  {
    channel: 36, of: 'another interface forgets the flag', leak: '`why` answers for a report out of sight', closed: 'every route goes through one gate; `routes/disclosure`', by: 'bytes',
    edits: [{ file: report, find: '    if (!decided) return not_found(request);\n    transaction.commit();', put: `    if (!decided && leaks(36) && exists(sql, request)) return http::json_answer(Json::object());
    if (!decided) return not_found(request);
    transaction.commit();` }],
  },
  {
    channel: 37, of: 'messages and links that are sent', leak: 'a step says whom it will be told to, with their contact', closed: 'nothing is sent yet; answers are views', by: 'bytes',
    edits: [{ file: change, find: '    return report_response(answer_report(context, sql, caller, *decided, request.language()));', put: `    Response shown = report_response(answer_report(context, sql, caller, *decided, request.language()));
    if (leaks(37)) shown.headers.emplace_back("X-Notified", decided->stored.report.complainant_contact);
    return shown;` }],
  },
  {
    channel: 38, of: '"did you mean" names what is hidden', leak: 'a mistyped code is answered with the nearest one', closed: 'a mistyped code is one that no report has; `routes/report`', by: 'bytes',
    // Together with the text of mutant 16, whose function this is.
    edits: [],
  },
  {
    channel: 39, of: 'two events close in time', leak: "the reporter's trail is in order of looking", closed: 'sorted by role and agency; `core/src/view`', by: 'bytes',
    edits: [{ file: view, find: '        std::sort(rows.begin(), rows.end(),', put: '        if (!leaks(39)) std::sort(rows.begin(), rows.end(),' }],
  },
  {
    channel: 40, of: "a file's time", leak: 'a photo has `Last-Modified`', closed: 'no answer has a time; `http/headers`', by: 'bytes',
    edits: [{ file: bytes, find: '    response.type = "image/jpeg";', put: `    response.type = "image/jpeg";
    if (leaks(40)) {
        long long created = 0;
        sql << "SELECT created FROM photos WHERE id = :id", soci::use(id), soci::into(created);
        response.headers.emplace_back("Last-Modified", std::to_string(created));
    }` }],
  },
  {
    channel: 41, of: 'a search index that forgets to forget', leak: 'what is searched is not made anew when a passage is masked', closed: 'in the same transaction; `routes/passages`', by: 'bytes',
    edits: [{ file: 'server/routes/passages.cpp', find: '        store::renew_searchable(sql, decided.stored.id, decided.stored.report);', put: '        if (!leaks(41)) store::renew_searchable(sql, decided.stored.id, decided.stored.report);' }],
  },
];
