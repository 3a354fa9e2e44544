// New reports: from a citizen, and through an intake desk.
#include <doctest/doctest.h>

#include "city.hpp"

namespace tabir::test {
namespace {

/// A good body with one member in another form; an empty `value` leaves the member out.
std::string body(const std::string& member = "", const std::string& value = "", bool desk = false) {
    std::vector<std::pair<std::string, std::string>> members = {
        {"visibility", R"("private")"}, {"category", R"("jalan-rusak")"}, {"description", R"("Lubang")"},
        {"area", R"("kel-cikini")"},    {"location", "null"},            {"photos", "[]"}};
    if (desk) {
        members.insert(members.end(), {{"channel", R"("sms")"}, {"channel_reference", R"("S-17")"}, {"complainant_name", R"("Wati")"}, {"complainant_contact", "null"}});
    }
    std::string text = "{";
    bool there = false;
    for (auto& [name, given] : members) {
        if (name == member) {
            there = true;
            given = value;
        }
        if (!given.empty()) text += (text.size() > 1 ? ",\"" : "\"") + name + "\":" + given;
    }
    if (!member.empty() && !there) text += ",\"" + member + "\":" + value;
    return text + "}";
}

}  // namespace

TEST_CASE("a citizen's report is private unless said otherwise, theirs, and goes to the category's agency") {
    City city;
    const Answer filed = city.post("siti", "/api/jaki/reports", body(), {{"idempotency-key", "k"}});
    REQUIRE(filed.status == 201);
    CHECK(filed.text("report.fields.state.value") == "submitted");
    CHECK(filed.text("report.fields.agency.value") == "dinas-bina-marga");
    CHECK(filed.text("report.fields.channel.value") == "jaki");
    CHECK(filed.text("report.fields.complainant_name.value") == "Siti Rahmawati");
    CHECK(filed.text("report.fields.due_time.value") == "2026-11-29T13:00+07:00");
    CHECK(filed.etag == "\"" + filed.text("version") + "\"");
    CHECK(city.post("siti", "/api/jaki/reports", body(), {{"idempotency-key", "k"}}).body == filed.body);
    CHECK(city.number("SELECT count(*) FROM reports") == 1);
    CHECK(city.post("siti", "/api/jaki/reports", body("visibility", R"("public")"), {{"idempotency-key", "k"}}).code() == "key_reused");
    CHECK(city.post("siti", "/api/jaki/reports", body(), {}).status == 428);
    CHECK(city.number("SELECT count(*) FROM accesses WHERE what = 'submit' AND viewer = 'siti'") == 1);
}

TEST_CASE("what a report cannot be made of is named") {
    City city;
    struct Row { const char* member; std::string value; const char* problem; const char* named; };
    for (const Row& row : {
             Row{"visibility", R"("secret")", "bad_value", "visibility"},
             {"visibility", "", "bad_request", "visibility"},
             {"category", R"("x")", "bad_value", "category"},
             {"area", R"("x")", "bad_value", "area"},
             {"description", R"(" ")", "bad_value", "description"},
             {"description", "\"" + std::string(4001, 'a') + "\"", "bad_value", "description"},
             {"description", "null", "bad_request", "description"},
             {"photos", R"(["a","b","c","d","e"])", "bad_value", "photos"},
             {"photos", R"(["a"])", "bad_value", "photos"},
             {"photos", R"(["a","a"])", "bad_value", "photos"},
             {"photos", "null", "bad_request", "photos"},
             {"location", R"({"lat_e6":90000001,"lon_e6":0,"place":null})", "bad_value", "location.lat_e6"},
             {"location", R"({"lat_e6":0,"lon_e6":-180000001,"place":null})", "bad_value", "location.lon_e6"},
             {"location", R"({"lat_e6":-9223372036854775808,"lon_e6":0,"place":null})", "bad_value", "location.lat_e6"},
             {"location", R"({"lat_e6":0,"lon_e6":-9223372036854775808,"place":null})", "bad_value", "location.lon_e6"},
             {"location", R"({"lat_e6":0,"lon_e6":0})", "bad_request", "location.place"},
             {"location", R"({"lat_e6":0.5,"lon_e6":0,"place":null})", "bad_request", "location.lat_e6"},
             {"location", R"({"lat_e6":0,"lon_e6":0,"place":")" + std::string(201, 'a') + R"("})", "bad_value", "location.place"},
             {"state", R"("done")", "bad_request", "state"},
             {"channel", R"("sms")", "bad_request", "channel"},
             {"reporter", R"("budi")", "bad_request", "reporter"},
         }) {
        CAPTURE(row.member);
        CAPTURE(row.value.substr(0, 60));
        const Answer answer = city.post("siti", "/api/jaki/reports", body(row.member, row.value), {{"idempotency-key", "k"}});
        CHECK(answer.status == 400);
        CHECK(answer.code() == row.problem);
        CHECK(answer.text("member") == row.named);
    }
    CHECK(city.number("SELECT count(*) FROM reports") == 0);
    const Answer longest = city.post("siti", "/api/jaki/reports", body("description", "\"" + std::string(4000, 'a') + "\""), {{"idempotency-key", "k"}});
    CHECK(longest.status == 201);
}

TEST_CASE("a photo belongs to one report, and only its uploader can hang it") {
    City city;
    const std::string photo = city.photo_of("siti"), theirs = city.photo_of("budi");
    CHECK(city.post("siti", "/api/jaki/reports", body("photos", R"([")" + theirs + R"("])"), {{"idempotency-key", "1"}}).text("member") == "photos");
    CHECK(city.post("siti", "/api/jaki/reports", body("photos", R"([")" + photo + R"("])"), {{"idempotency-key", "2"}}).status == 201);
    CHECK(city.post("siti", "/api/jaki/reports", body("photos", R"([")" + photo + R"("])"), {{"idempotency-key", "3"}}).text("member") == "photos");
}

TEST_CASE("an intake desk types in what came by other channels, and gets the code alone") {
    City city;
    const Answer filed = city.post("desk", "/api/crm/reports", body("", "", true), {{"idempotency-key", "k"}});
    REQUIRE(filed.status == 201);
    CHECK(filed.json.members().size() == 1);
    const std::string code = filed.text("ticket_code");
    CHECK(city.get("desk", "/api/crm/reports/" + code).status == 404);
    const Answer admin = city.get("admin", "/api/crm/reports/" + code);
    CHECK(admin.text("report.fields.channel.value") == "sms");
    CHECK(admin.text("report.fields.channel_reference.value") == "S-17");
    CHECK(admin.body.find("Wati") == std::string::npos);
    CHECK(admin.text("report.fields.history.value.0.party") == "intake_desk");
    for (const char* who : {"admin", "officer", "bureau", "auditor"}) {
        CHECK(city.post(who, "/api/crm/reports", body("", "", true), {{"idempotency-key", "k"}}).status == 404);
    }
    struct Row { const char* member; const char* value; const char* named; };
    for (const Row& row : {Row{"channel", R"("qlue")", "channel"}, {"channel", R"("x")", "channel"}, {"complainant_name", R"("\u0000")", "complainant_name"},
                           {"location", R"({"lat_e6":0,"lon_e6":0,"place":null})", "location"}}) {
        CAPTURE(row.member);
        CHECK(city.post("desk", "/api/crm/reports", body(row.member, row.value, true), {{"idempotency-key", "z"}}).text("member") == row.named);
    }
}

}  // namespace tabir::test
