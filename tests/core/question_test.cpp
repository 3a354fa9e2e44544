#include <doctest/doctest.h>

#include <string>

#include "editions.hpp"
#include "tabir/question.hpp"

namespace tabir::test {

namespace {

// The question of decision.md.
const std::string question = R"({"edition": "2026-11-23",
 "viewer": {"surface": "crm", "id": "u7", "tags": ["validation-officers"], "agency": "biro-pemerintahan"},
 "report": {"visibility": "private", "state": "awaiting_validation",
            "agency": "dinas-bina-marga", "assignee": "u3", "reporter": "c1",
            "followup": {"officer": "u3", "agency": "dinas-bina-marga"},
            "photo_request_by": null, "photo_grants": [], "reopen_window_open": false}})";

std::string with(std::string_view piece, std::string_view replacement) {
    std::string text = question;
    const std::size_t at = text.find(piece);
    REQUIRE_MESSAGE(at != std::string::npos, piece);
    return text.replace(at, piece.size(), replacement);
}

std::string refusal(const std::string& text) {
    const Json answer = *parse_json(answer_decide(editions(), text));
    const Json* error = answer.find("error");
    return error == nullptr ? "answered" : error->find("code")->string() + " " + error->find("member")->string();
}

}  // namespace

TEST_CASE("the answer to decision.md's own question, to the letter") {
    CHECK(answer_decide(editions(), question) ==
          R"({"edition":"2026-11-23","visible":true,"fields":{"ticket_code":"full","visibility":"full","state":"full",)"
          R"("category":"full","agency":"full","description":"masked","area":"full","location":"full","report_photo":"locked",)"
          R"("complainant_name":"hidden","complainant_contact":"hidden","reported_date":"full","reported_hour":"full",)"
          R"("channel":"full","channel_reference":"full","event_times":"full","due_time":"full","sla_band":"full",)"
          R"("followup_note":"masked","followup_photo":"full","followup_officer":"full","history":"full","access_trail":"hidden"},)"
          R"("labels":["private","identity_reminder","followup_reminder","photo_locked","anonymous_reporter","accountable_officer"],)"
          R"("actions":["accept","reject","order_verification","request_photo"]})");
}

TEST_CASE("without an edition the newest answers") {
    CHECK(answer_decide(editions(), with("\"edition\": \"2026-11-23\",", "")) == answer_decide(editions(), question));
}

TEST_CASE("a portal viewer has nothing but the surface, a citizen an id") {
    const std::string crm = R"({"surface": "crm", "id": "u7", "tags": ["validation-officers"], "agency": "biro-pemerintahan"})";
    CHECK(refusal(with(crm, R"({"surface": "portal"})")) == "answered");
    CHECK(refusal(with(crm, R"({"surface": "jaki", "id": "c1"})")) == "answered");
    CHECK(refusal(with(crm, R"({"surface": "portal", "id": "u7"})")) == "unknown_member viewer.id");
    CHECK(refusal(with(crm, R"({"surface": "jaki"})")) == "missing_member viewer.id");
    CHECK(refusal(with(crm, R"({"surface": "jaki", "id": "c1", "tags": []})")) == "unknown_member viewer.tags");
    CHECK(refusal(with(crm, R"({"surface": "crm", "id": "u7", "agency": "a"})")) == "missing_member viewer.tags");
    CHECK(refusal(with(crm, R"({"surface": "crm", "id": "u7", "tags": []})")) == "missing_member viewer.agency");
    CHECK(refusal(with(crm, "null")) == "wrong_type viewer");
}

TEST_CASE("an unknown word, a missing member, an unknown member or a wrong type is an error that names it") {
    CHECK(refusal("{") == "syntax ");
    CHECK(refusal("[]") == "wrong_type ");
    CHECK(refusal(with("2026-11-23", "2026-11-24")) == "unknown_edition edition");
    CHECK(refusal(with("\"2026-11-23\"", "null")) == "wrong_type edition");
    CHECK(refusal(with("\"crm\"", "\"CRM\"")) == "unknown_word viewer.surface");
    CHECK(refusal(with("validation-officers", "bureau")) == "unknown_word viewer.tags[0]");
    CHECK(refusal(with("\"u7\"", "\"\"")) == "empty_value viewer.id");
    CHECK(refusal(with("\"u7\"", "7")) == "wrong_type viewer.id");
    CHECK(refusal(with("\"private\"", "\"secret\"")) == "unknown_word report.visibility");
    CHECK(refusal(with("awaiting_validation", "waiting")) == "unknown_word report.state");
    CHECK(refusal(with("\"assignee\": \"u3\",", "")) == "missing_member report.assignee");
    CHECK(refusal(with("\"reporter\": \"c1\"", "\"reporter\": false")) == "wrong_type report.reporter");
    CHECK(refusal(with("\"reporter\": \"c1\"", "\"reporter\": null")) == "answered");
    CHECK(refusal(with("{\"officer\": \"u3\", \"agency\": \"dinas-bina-marga\"}", "null")) == "answered");
    CHECK(refusal(with("\"officer\": \"u3\", ", "")) == "missing_member report.followup.officer");
    CHECK(refusal(with("\"photo_grants\": []", "\"photo_grants\": [1]")) == "wrong_type report.photo_grants[0]");
    CHECK(refusal(with("\"reopen_window_open\": false", "\"reopen_window_open\": null")) == "wrong_type report.reopen_window_open");
    CHECK(refusal(with("\"reopen_window_open\": false", "\"reopen_window_open\": false, \"now\": 1")) == "unknown_member report.now");
    CHECK(refusal(with("\"report\"", "\"rapport\"")) == "missing_member report");
    CHECK(refusal(with("\"viewer\"", "\"explain\": true, \"viewer\"")) == "unknown_member explain");
}

}  // namespace tabir::test
