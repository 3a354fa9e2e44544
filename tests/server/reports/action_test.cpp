// Steps: the whole loop, each refusal, each bad input, done once and never on a stale view.
#include <doctest/doctest.h>

#include "city.hpp"

namespace tabir::test {
namespace {

constexpr const char* to_officer = R"({"agency":"sudin-bina-marga-jakarta-pusat","officer":"officer"})";

std::string state(City& city, const std::string& code) { return city.get("admin", "/api/crm/reports/" + code).text("report.fields.state.value"); }

std::string evidence(City& city, const std::string& who = "officer") {
    return R"({"note":"Sudah ditambal","photos":[")" + city.photo_of(who) + R"("]})";
}

}  // namespace

TEST_CASE("the whole loop: dispatch, start, estimate, follow-up, rejected, again, verified, refuted, again, accepted, reopened") {
    City city;
    const std::string code = city.file(Visibility::private_);
    const auto step = [&](const char* who, const char* action, const std::string& inputs, const char* then) {
        CAPTURE(action);
        const Answer answer = city.act(who, code, action, inputs);
        CHECK(answer.status == 200);
        CHECK(state(city, code) == then);
        return answer;
    };
    step("admin", "coordinate", R"({"agency":"dinas-perhubungan","reason":"rambu"})", "coordinating");
    CHECK(step("admin", "dispatch", to_officer, "dispatched").text("report.fields.agency.value") == "sudin-bina-marga-jakarta-pusat");
    step("officer", "start", "{}", "in_progress");
    step("officer", "estimate", R"({"reason":"menunggu aspal","date":"2026-12-01"})", "estimated");
    step("officer", "file_followup", evidence(city), "awaiting_validation");
    step("bureau", "reject", R"({"reason":"foto kabur"})", "followup_rejected");
    step("officer", "start", "{}", "in_progress");
    step("officer", "file_followup", evidence(city), "awaiting_validation");
    step("bureau", "order_verification", "{}", "on_site_verification");
    step("bureau2", "refute_on_site", R"({"finding":"masih berlubang"})", "followup_rejected");
    step("officer", "start", "{}", "in_progress");
    step("officer", "file_followup", evidence(city), "awaiting_validation");
    step("bureau", "order_verification", "{}", "on_site_verification");
    step("bureau", "confirm_on_site", R"({"finding":"rata"})", "done");
    const Answer owner = step("siti", "reopen", R"({"reason":"ambles lagi"})", "coordinating");
    CHECK(owner.at("report.fields.followup_note.value").items().size() == 3);
    CHECK(owner.at("report.fields.history.value").items().size() == owner.at("report.fields.event_times.value").items().size());
    CHECK(owner.body.find("2026-12-01: menunggu aspal") != std::string::npos);
    CHECK(city.number("SELECT count(*) FROM events") == 16);
}

TEST_CASE("reopen only within ten working days") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::done);
    city.now += 14 * 24 * 3'600'000LL;  // Tuesday to Tuesday: the tenth working day
    CHECK(city.get("siti", "/api/jaki/reports/" + code).body.find("\"reopen\"") != std::string::npos);
    city.now += 24 * 3'600'000LL;
    const Answer late = city.act("siti", code, "reopen", R"({"reason":"ambles"})");
    CHECK(late.status == 409);
    CHECK(late.text("refusal") == "conditions_unmet");
    CHECK(late.at("unmet.0.missing.0").string() == "reopen_window_open");
}

TEST_CASE("a step that the core refuses changes nothing and says why") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::dispatched);
    const long long events = city.number("SELECT count(*) FROM events");
    struct Row { const char* who; const char* action; std::string inputs; const char* refusal; };
    for (const Row& row : {Row{"officer", "file_followup", evidence(city), "wrong_state"}, {"officer", "accept", "{}", "wrong_state"},
                           {"bureau", "accept", "{}", "wrong_state"}, {"officer2", "start", "{}", "conditions_unmet"},
                           {"admin", "start", "{}", "conditions_unmet"}, {"budi", "withdraw", "{}", "conditions_unmet"},
                           {"admin", "withdraw", "{}", "conditions_unmet"}, {"bureau", "make_public", "{}", "conditions_unmet"},
                           {"other", "make_private", "{}", "conditions_unmet"}, {"officer", "request_photo", R"({"reason":"x"})", "conditions_unmet"}}) {
        CAPTURE(row.who);
        CAPTURE(row.action);
        const Answer answer = city.act(row.who, code, row.action, row.inputs);
        CHECK(answer.status == 409);
        CHECK(answer.code() == "refused");
        CHECK(answer.text("refusal") == row.refusal);
    }
    CHECK(state(city, code) == "dispatched");
    CHECK(city.number("SELECT count(*) FROM events") == events);
}

TEST_CASE("who filed the follow-up, or belongs to the agency that did, never validates it") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::awaiting_validation);
    city.execute("INSERT INTO user_tags VALUES ('officer', 'validation-officers')");
    city.execute("INSERT INTO user_tags VALUES ('officer2', 'validation-officers')");
    for (const char* who : {"officer", "officer2"}) {
        for (const char* action : {"accept", "order_verification"}) {
            CAPTURE(who);
            const Answer answer = city.act(who, code, action);
            CHECK(answer.status == 409);
            CHECK(answer.text("refusal") == "conditions_unmet");
        }
    }
    CHECK(city.act("bureau", code, "accept").status == 200);
}

TEST_CASE("inputs: exactly those that the action needs, each within its bounds, named when wrong") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const std::string late(2001, 'a'), fits(2000, 'a');
    struct Row { const char* action; std::string inputs; const char* problem; const char* member; };
    const std::string two = city.photo_of("officer"), theirs = city.photo_of("officer2");
    for (const Row& row : {
             Row{"estimate", "{", "bad_request", ""},
             {"estimate", "[]", "bad_request", ""},
             {"estimate", "{}", "bad_request", "reason"},
             {"estimate", R"({"reason":"a"})", "bad_request", "date"},
             {"estimate", R"({"reason":1,"date":"2026-12-01"})", "bad_request", "reason"},
             {"estimate", R"({"reason":"a","date":"2026-12-01","note":"b"})", "bad_request", "note"},
             {"estimate", R"({"reason":"a","reason":"b","date":"2026-12-01"})", "bad_request", "reason"},
             {"estimate", R"({"reason":"","date":"2026-12-01"})", "bad_value", "reason"},
             {"estimate", R"({"reason":"  \n ","date":"2026-12-01"})", "bad_value", "reason"},
             {"estimate", R"({"reason":"\u0007","date":"2026-12-01"})", "bad_value", "reason"},
             {"estimate", R"({"reason":")" + late + R"(","date":"2026-12-01"})", "bad_value", "reason"},
             {"estimate", R"({"reason":"a","date":"2026-02-30"})", "bad_value", "date"},
             {"estimate", R"({"reason":"a","date":"2026-11-23"})", "bad_value", "date"},
             {"start", R"({"reason":"a"})", "bad_request", "reason"},
             {"file_followup", R"({"note":"a","photos":[]})", "bad_value", "photos"},
             {"file_followup", R"({"note":"a","photos":["1","2","3","4","5"]})", "bad_value", "photos"},
             {"file_followup", R"({"note":"a","photos":[")" + two + R"(",")" + two + R"("]})", "bad_value", "photos"},
             {"file_followup", R"({"note":"a","photos":[")" + theirs + R"("]})", "bad_value", "photos"},
             {"file_followup", R"({"note":"a","photos":["nothing"]})", "bad_value", "photos"},
             {"grant_photo", R"({"viewer":"officer","reason":"a","hours":0})", "bad_value", "hours"},
             {"grant_photo", R"({"viewer":"officer","reason":"a","hours":73})", "bad_value", "hours"},
             {"grant_photo", R"({"viewer":"officer","reason":"a","hours":"9"})", "bad_request", "hours"},
         }) {
        CAPTURE(row.inputs.substr(0, 80));
        const Answer answer = city.act("officer", code, row.action, row.inputs);
        CHECK(answer.status == 400);
        CHECK(answer.code() == row.problem);
        CHECK(answer.text("member") == row.member);
    }
    CHECK(city.act("officer", code, "estimate", R"({"reason":")" + fits + R"(","date":"2026-11-24"})").status == 200);
}

TEST_CASE("a report goes only to an officer of the agency named, and a dispatcher stays below the own agency") {
    City city;
    const std::string code = city.file(Visibility::public_);
    struct Row { const char* who; std::string inputs; const char* member; };
    for (const Row& row : {
             Row{"admin", R"({"agency":"nowhere","officer":"officer"})", "agency"},
             {"admin", R"({"agency":"dinas-perhubungan","officer":"officer"})", "officer"},
             {"admin", R"({"agency":"dinas-bina-marga","officer":"nobody"})", "officer"},
             {"admin", R"({"agency":"pemprov-jakarta","officer":"bureau"})", "officer"},
             {"admin", R"({"agency":"pemprov-jakarta","officer":"head"})", "officer"},
             {"chief", R"({"agency":"dinas-perhubungan","officer":"other"})", "agency"},
             {"chief", R"({"agency":"pemprov-jakarta","officer":"officer"})", "agency"},
         }) {
        CAPTURE(row.inputs);
        const Answer answer = city.act(row.who, code, "dispatch", row.inputs);
        CHECK(answer.code() == "bad_value");
        CHECK(answer.text("member") == row.member);
    }
    CHECK(city.act("admin", code, "coordinate", R"({"agency":"dinas-bina-marga","reason":"a"})").text("member") == "agency");
    CHECK(city.act("chief", code, "dispatch", to_officer).status == 200);
    CHECK(state(city, code) == "dispatched");
}

TEST_CASE("handing over takes the report from whoever had it") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::dispatched);
    const Answer gone = city.act("officer", code, "coordinate", R"({"agency":"dinas-perhubungan","reason":"rambu"})");
    CHECK(gone.status == 200);
    CHECK(gone.body == R"({"report":{"visible":false}})");
    CHECK(city.get("officer", "/api/crm/reports/" + code).status == 404);
    CHECK(city.number("SELECT count(*) FROM accesses WHERE viewer = 'officer' AND what = 'coordinate'") == 1);
}

TEST_CASE("officers are listed for who may dispatch to that agency") {
    City city;
    CHECK(city.get("admin", "/api/crm/officers?agency=dinas-bina-marga").json.items().size() == 3);
    CHECK(city.get("chief", "/api/crm/officers?agency=sudin-bina-marga-jakarta-pusat").json.items().size() == 2);
    CHECK(city.get("admin", "/api/crm/officers?agency=biro-pemerintahan").json.items().empty());
    CHECK(city.get("chief", "/api/crm/officers?agency=dinas-perhubungan").status == 404);
    CHECK(city.get("bureau", "/api/crm/officers?agency=dinas-perhubungan").status == 404);
    CHECK(city.get("admin", "/api/crm/officers?agency=x").code() == "bad_value");
    CHECK(city.get("admin", "/api/crm/officers").code() == "bad_value");
}

TEST_CASE("If-Match and Idempotency-Key must come") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::dispatched);
    const std::string path = "/api/crm/reports/" + code + "/actions/start", version = city.get("officer", "/api/crm/reports/" + code).etag;
    struct Row { http::Pairs headers; int status; const char* member; };
    for (const Row& row : {Row{{}, 428, "If-Match"}, {{{"if-match", version}}, 428, "Idempotency-Key"}, {{{"idempotency-key", "k"}}, 428, "If-Match"},
                           {{{"if-match", version}, {"idempotency-key", ""}}, 400, "Idempotency-Key"},
                           {{{"if-match", version}, {"idempotency-key", "a b"}}, 400, "Idempotency-Key"},
                           {{{"if-match", version}, {"idempotency-key", std::string(201, 'k')}}, 400, "Idempotency-Key"}}) {
        const Answer answer = city.post("officer", path, "{}", row.headers);
        CHECK(answer.status == row.status);
        CHECK(answer.text("member") == row.member);
    }
    CHECK(state(city, code) == "dispatched");
}

TEST_CASE("a stale version gets 412 and the present report") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::dispatched), path = "/api/crm/reports/" + code;
    const std::string old = city.get("officer", path).etag;
    CHECK(city.act("admin", code, "make_private").status == 200);
    const Answer stale = city.post("officer", path + "/actions/start", "{}", {{"if-match", old}, {"idempotency-key", "k"}});
    CHECK(stale.status == 412);
    CHECK(stale.code() == "stale");
    CHECK(stale.text("current.report.fields.visibility.value") == "private");
    CHECK("\"" + stale.text("current.version") + "\"" == city.get("officer", path).etag);
    CHECK(state(city, code) == "dispatched");
    CHECK(city.number("SELECT count(*) FROM accesses WHERE viewer = 'officer' AND what = 'report'") >= 3);
    CHECK(city.post("officer", path + "/actions/start", "{}", {{"if-match", "*"}, {"idempotency-key", "k"}}).status == 412);
}

TEST_CASE("the same request again is done once and answered the same; another with its key is refused") {
    City city;
    const std::string code = city.file_until(Visibility::public_, State::dispatched), path = "/api/crm/reports/" + code;
    const http::Pairs headers{{"if-match", city.get("officer", path).etag}, {"idempotency-key", "k"}};
    const Answer first = city.post("officer", path + "/actions/start", "{}", headers);
    CHECK(first.status == 200);
    const long long events = city.number("SELECT count(*) FROM events");
    const Answer again = city.post("officer", path + "/actions/start", "{}", headers);
    CHECK(again.status == first.status);
    CHECK(again.body == first.body);
    CHECK(again.etag == first.etag);
    CHECK(city.number("SELECT count(*) FROM events") == events);
    const Answer other = city.post("officer", path + "/actions/estimate", R"({"reason":"a","date":"2026-12-01"})", headers);
    CHECK(other.status == 409);
    CHECK(other.code() == "key_reused");
    // Another user's key of that name is another key.
    CHECK(city.post("officer2", path + "/actions/start", "{}", headers).status == 412);
    city.now += 25 * 3'600'000LL;
    city.act("officer", code, "estimate", R"({"reason":"a","date":"2026-12-01"})");
    CHECK(city.number("SELECT count(*) FROM idempotency WHERE key = 'k'") == 0);
}

TEST_CASE("what a step showed is not shown again to who has lost sight of the report") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::dispatched), path = "/api/crm/reports/" + code;
    const http::Pairs headers{{"if-match", city.get("officer", path).etag}, {"idempotency-key", "k"}};
    CHECK(city.post("officer", path + "/actions/start", "{}", headers).status == 200);
    city.act("admin", code, "reassign", R"({"agency":"sudin-bina-marga-jakarta-pusat","officer":"officer2","reason":"cuti"})");
    const Answer again = city.post("officer", path + "/actions/start", "{}", headers);
    CHECK(again.status == 200);
    CHECK(again.body == R"({"report":{"visible":false}})");
    const Answer other = city.post("officer", path + "/actions/estimate", R"({"reason":"a","date":"2026-12-01"})", headers);
    CHECK(other.status == 404);
}

TEST_CASE("an action that the vocabulary lacks is an address that is not there") {
    City city;
    const std::string code = city.file(Visibility::public_);
    const http::Pairs headers{{"if-match", "x"}, {"idempotency-key", "k"}};
    for (const char* action : {"submit", "delete", "START", "accept "}) {
        CHECK(city.post("admin", "/api/crm/reports/" + code + "/actions/" + action, "{}", headers).status == 404);
    }
}

TEST_CASE("declining and withdrawing end a report; only the reporter makes it public") {
    City city;
    const std::string declined = city.file(Visibility::private_), withdrawn = city.file(Visibility::private_);
    CHECK(city.act("admin", declined, "decline", R"({"reason":"bukan kewenangan"})").status == 200);
    CHECK(state(city, declined) == "declined");
    CHECK(city.act("siti", withdrawn, "withdraw").status == 200);
    CHECK(state(city, withdrawn) == "withdrawn");
    CHECK(city.act("admin", declined, "make_public").status == 409);
    CHECK(city.act("siti", declined, "make_public").status == 200);
    CHECK(city.get("", "/api/portal/reports/" + declined).status == 200);
}

}  // namespace tabir::test
