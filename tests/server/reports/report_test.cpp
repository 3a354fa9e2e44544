// One report: who sees it, what the answer holds, and that every look is on record.
#include <doctest/doctest.h>

#include "city.hpp"
#include "store/ticket_code.hpp"

namespace tabir::test {

static std::string level(const Answer& answer, const std::string& field) { return answer.text("report.fields." + field + ".level"); }

TEST_CASE("a hidden report and a code never issued get the same bytes, on every route") {
    City city;
    const std::string hidden = city.file(Visibility::private_);
    std::string absent = store::new_ticket_code();
    while (absent == hidden) absent = store::new_ticket_code();
    const http::Pairs headers{{"if-match", "x"}, {"idempotency-key", "k"}};

    for (const std::string who : {"", "budi", "other", "officer", "auditor", "desk"}) {
        CAPTURE(who);
        const std::string reports = api_of(who) + "reports/";
        for (const std::string rest : {"", "/why"}) {
            const Answer of_hidden = city.get(who, reports + hidden + rest);
            CHECK(of_hidden.status == 404);
            CHECK(of_hidden.body == city.get(who, reports + absent + rest).body);
            CHECK(of_hidden.body == city.get(who, reports + "nonsense" + rest).body);
        }
        if (who.empty()) continue;
        for (const std::string action : {"start", "withdraw", "make_public"}) {
            const Answer of_hidden = city.post(who, reports + hidden + "/actions/" + action, "{}", headers);
            CHECK(of_hidden.status == 404);
            CHECK(of_hidden.body == city.post(who, reports + absent + "/actions/" + action, "{}", headers).body);
        }
    }
}

TEST_CASE("a code with a wrong check character gets the answer of an absent one, and spelling does not matter") {
    City city;
    const std::string code = city.file(Visibility::public_);
    std::string wrong = code;
    wrong.back() = wrong.back() == '0' ? '1' : '0';
    CHECK(city.get("", "/api/portal/reports/" + wrong).status == 404);
    std::string plain = code.substr(0, 4) + code.substr(5);
    for (char& c : plain) c = static_cast<char>(std::tolower(c));
    CHECK(city.get("", "/api/portal/reports/" + plain).status == 200);
}

TEST_CASE("each viewer gets the fields of decision.md, and a hidden field has no value") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const Answer officer = city.get("officer", "/api/crm/reports/" + code);
    CHECK(level(officer, "report_photo") == "locked");
    CHECK(level(officer, "description") == "masked");
    CHECK(level(officer, "location") == "full");
    for (const char* field : {"complainant_name", "complainant_contact", "reported_date", "reported_hour", "channel", "event_times", "due_time"}) {
        CAPTURE(field);
        CHECK(level(officer, field) == "hidden");
        CHECK(officer.at("report.fields." + std::string(field)).members().size() == 1);
    }
    for (const char* secret : {"Siti", "0812", "2026-11-24"}) CHECK(officer.body.find(secret) == std::string::npos);

    const Answer admin = city.get("admin", "/api/crm/reports/" + code);
    CHECK(admin.text("report.fields.reported_date.value") == "2026-11-24");
    CHECK(admin.body.find("Siti") == std::string::npos);
    const Answer owner = city.get("siti", "/api/jaki/reports/" + code);
    CHECK(owner.text("report.fields.complainant_name.value") == "Siti Rahmawati");
    CHECK(level(owner, "report_photo") == "locked");
}

TEST_CASE("two officers need to know: the one assigned, and the one who followed up") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::awaiting_validation);
    const std::string path = "/api/crm/reports/" + code;
    CHECK(city.get("officer2", path).status == 404);
    CHECK(city.act("bureau", code, "reject", R"({"reason":"belum rata"})").status == 200);
    CHECK(city.act("admin", code, "reassign",
                   R"({"agency":"sudin-bina-marga-jakarta-pusat","officer":"officer2","reason":"cuti"})").status == 200);
    CHECK(city.get("officer2", path).status == 200);
    CHECK(city.get("officer", path).status == 200);  // filed its follow-up
    CHECK(city.get("other", path).status == 404);
    CHECK(city.get("chief", path).status == 404);
}

TEST_CASE("who is not signed in gets no_session, whatever is asked") {
    City city;
    const std::string code = city.file(Visibility::public_);
    http::Router router({});
    for (const char* path : {"/api/crm/reports", "/api/jaki/news"}) {
        Answer answer = city.get("", path);
        CHECK(answer.status == 401);
        CHECK(answer.code() == "no_session");
    }
    CHECK(city.get("", "/api/crm/reports/" + code).status == 401);
}

TEST_CASE("every look is recorded, with who, where and what; a refused one is not") {
    City city;
    const std::string code = city.file(Visibility::public_);
    const auto looks = [&](const std::string& more) { return city.number("SELECT count(*) FROM accesses WHERE " + more); };
    city.get("", "/api/portal/reports/" + code);
    CHECK(looks("what = 'report' AND surface = 'portal' AND party = 'visitor' AND viewer IS NULL") == 1);
    city.get("other", "/api/crm/reports/" + code);
    CHECK(looks("what = 'report' AND viewer = 'other' AND viewer_name = 'Petugas other' AND agency = 'dinas-perhubungan'") == 1);
    city.get("other", "/api/crm/reports/" + code + "/why");
    CHECK(looks("what = 'report' AND viewer = 'other'") == 2);
    city.get("other", "/api/crm/reports");
    CHECK(looks("what = 'list' AND viewer = 'other'") == 1);
    CHECK(city.number("SELECT count(*) FROM access_reports x JOIN accesses a ON a.id = x.access WHERE a.what = 'list'") == 1);
    CHECK(looks("viewer = 'siti' AND what = 'submit' AND viewer_name = ''") == 1);

    const long long before = looks("1 = 1");
    const std::string hidden = city.file(Visibility::private_);
    city.get("other", "/api/crm/reports/" + hidden);
    CHECK(looks("1 = 1") == before + 1);  // the filing
}

TEST_CASE("when the record cannot be written, no answer is given and nothing changes") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::dispatched);
    const std::string version = city.get("officer", "/api/crm/reports/" + code).etag;
    city.execute("CREATE TRIGGER full BEFORE INSERT ON access_reports BEGIN SELECT RAISE(ABORT, 'full'); END");
    CHECK_THROWS(city.get("officer", "/api/crm/reports/" + code));
    CHECK_THROWS(city.get("", "/api/portal/reports"));
    CHECK_THROWS(city.post("officer", "/api/crm/reports/" + code + "/actions/start", "{}", {{"if-match", version}, {"idempotency-key", "k"}}));
    city.execute("DROP TRIGGER full");
    CHECK(city.get("officer", "/api/crm/reports/" + code).text("report.fields.state.value") == "dispatched");
    CHECK(city.number("SELECT count(*) FROM idempotency WHERE viewer = 'crm:officer'") == 0);
}

TEST_CASE("the version changes with what the viewer sees, and with nothing else") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::in_progress);
    const std::string crm = "/api/crm/reports/" + code, portal = "/api/portal/reports/" + code;
    const std::string first = city.get("head", crm).etag, visitor = city.get("", portal).etag;
    CHECK(first.size() > 10);
    CHECK(first != visitor);
    CHECK(first != city.get("admin", crm).etag);
    CHECK(city.get("head", crm, {{"accept-language", "en"}}).etag == first);
    city.now += 6 * 24 * 3'600'000LL;  // the band moves, and more looks are on the trail
    CHECK(city.get("head", crm).text("report.fields.sla_band.value") == "overdue");
    CHECK(city.get("head", crm).etag == first);
    CHECK(city.act("officer", code, "estimate", R"({"reason":"menunggu aspal","date":"2026-12-24"})").status == 200);
    CHECK(city.get("head", crm).etag != first);
    CHECK(city.get("", portal).etag != visitor);
}

TEST_CASE("asked again with the version at hand, an unchanged report is no opening; a changed one is told whole") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const std::string report = "/api/crm/reports/" + code;
    const std::string looks = "SELECT count(*) FROM accesses WHERE what = 'report'";
    const Answer first = city.get("officer", report);
    const long long before = city.number(looks);

    const Answer again = city.get("officer", report, {{"if-none-match", first.etag}});
    CHECK(again.status == 304);
    CHECK(again.body.empty());
    CHECK(again.etag == first.etag);
    CHECK(city.number(looks) == before);

    // The version is its viewer's own, and opens nothing to anyone else.
    CHECK(city.get("bureau", report, {{"if-none-match", first.etag}}).status == 200);
    CHECK(city.get("other", report, {{"if-none-match", first.etag}}).status == 404);
    CHECK(city.number(looks) == before + 1);

    CHECK(city.act("officer", code, "estimate", R"({"reason":"menunggu aspal","date":"2026-12-01"})").status == 200);
    const long long acted = city.number(looks);
    const Answer changed = city.get("officer", report, {{"if-none-match", first.etag}});
    CHECK(changed.status == 200);
    CHECK(changed.etag != first.etag);
    CHECK(city.number(looks) == acted + 1);
}

TEST_CASE("why tells the rules, and to whom a report is hidden nothing") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const Answer why = city.get("officer", "/api/crm/reports/" + code + "/why");
    CHECK(why.status == 200);
    CHECK(why.at("explain.sight.rules").items().size() >= 1);
    CHECK(why.text("explain.fields.report_photo.reason.refusal") == "conditions_unmet");
    CHECK(why.text("explain.actions.accept.reason.refusal") == "wrong_state");
}

TEST_CASE("auditors read the log of a report that they may not see; nobody else does") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const std::string path = "/api/crm/access?ticket_code=" + code;
    CHECK(city.get("auditor", "/api/crm/reports/" + code).status == 404);
    const Answer log = city.get("auditor", path);
    REQUIRE(log.status == 200);
    CHECK(log.body.find("Petugas officer") != std::string::npos);
    CHECK(log.body.find("Siti") == std::string::npos);
    CHECK(log.body.find("2026-11-24") == std::string::npos);   // the times are the report's own
    CHECK(log.body.find(R"("party":"reporter")") == std::string::npos);
    CHECK(log.at("items").items().back().find("what")->string() == "access_trail");  // its reader stands in it
    const std::string absent = city.get("auditor", "/api/crm/access?ticket_code=0000-0000").body;
    for (const char* who : {"head", "admin", "bureau", "officer", "desk"}) CHECK(city.get(who, path).body == absent);
    CHECK(city.get("auditor", "/api/crm/access").code() == "bad_value");
    CHECK(city.get("auditor", path + "&order=name").code() == "unknown_parameter");
}

TEST_CASE("the reporter reads who opened the report, by agency and role alone") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const Answer owner = city.get("siti", "/api/jaki/reports/" + code);
    CHECK(level(owner, "access_trail") == "coarse");
    CHECK(owner.body.find("sudin-bina-marga-jakarta-pusat") != std::string::npos);
    CHECK(owner.body.find("Petugas") == std::string::npos);
}

}  // namespace tabir::test
