// A private report's photo: asked for, granted for a time, gone after it.
#include <doctest/doctest.h>

#include "city.hpp"
#include "photo/shelf.hpp"
#include "store/photos.hpp"

namespace tabir::test {
namespace {

constexpr const char* ask = R"({"reason":"mencari lokasi"})";
constexpr Milliseconds an_hour = 3'600'000;

std::string grant(const std::string& viewer, int hours) {
    return R"({"viewer":")" + viewer + R"(","reason":"perlu","hours":)" + std::to_string(hours) + "}";
}
std::string naming(const std::string& viewer) { return R"({"viewer":")" + viewer + R"(","reason":"cukup"})"; }

/// Hangs a photo with real bytes on the newest report; its id.
std::string hang_photo(City& city, const std::string& ticket_code) {
    const std::string id = city.app().photos.put({"full bytes", "thumb bytes", 640, 480});
    soci::session sql(city.database().pool());
    store::insert_photo(sql, {id, 640, 480}, {Surface::jaki, "siti"}, city.now);
    store::attach_photo(sql, id);
    sql << "INSERT INTO report_photos SELECT id, :photo, 9 FROM reports WHERE ticket_code = :code", soci::use(id), soci::use(ticket_code);
    return id;
}

}  // namespace

TEST_CASE("a grant opens the photo for its holder until it ends, and no request later") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress), photo = hang_photo(city, code);
    const std::string bytes = "/api/crm/photos/" + photo, report = "/api/crm/reports/" + code;
    const std::string absent = city.get("officer", "/api/crm/photos/0123456789abcdef0123456789abcdef").body;
    for (const char* who : {"officer", "admin", "bureau", "head", "other"}) CHECK(city.get(who, bytes).body == absent);
    CHECK(city.get("siti", "/api/jaki/photos/" + photo).status == 404);
    CHECK(city.get("", "/api/portal/photos/" + photo).status == 404);

    CHECK(city.act("officer", code, "request_photo", ask).at("my_photo.requested").boolean());
    CHECK(city.act("officer", code, "request_photo", ask).status == 409);
    CHECK(city.act("bureau", code, "grant_photo", grant("officer", 2)).status == 200);
    const Answer seen = city.get("officer", report);
    CHECK(seen.text("report.fields.report_photo.level") == "full");
    CHECK(seen.text("my_photo.granted_until") == "2026-11-24T15:00+07:00");
    CHECK(city.get("officer", bytes).body == "full bytes");
    CHECK(city.get("officer", bytes + "?size=thumb").body == "thumb bytes");
    CHECK(city.get("officer", bytes + "?size=huge").code() == "bad_value");
    CHECK(city.number("SELECT count(*) FROM accesses WHERE what = 'photo' AND viewer = 'officer'") == 2);
    for (const char* who : {"officer2", "admin", "bureau"}) CHECK(city.get(who, bytes).body == absent);

    city.now += 2 * an_hour - 1;
    CHECK(city.get("officer", bytes).status == 200);
    CHECK(city.get("officer", report, {{"if-none-match", seen.etag}}).status == 304);
    city.now += 1;
    // To look again is to be told of the end.
    CHECK(city.get("officer", report, {{"if-none-match", seen.etag}}).text("report.fields.report_photo.level") == "locked");
    CHECK(city.get("officer", bytes).body == absent);
    CHECK(city.get("officer", bytes + "?size=thumb").body == absent);
    CHECK(city.get("officer", report).text("report.fields.report_photo.level") == "locked");
    CHECK(city.get("officer", report).body.find(photo) == std::string::npos);
    CHECK(city.get("officer", report).at("my_photo.granted_until").is_null());
}

TEST_CASE("revoked means gone at once; denied means not granted") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress), photo = hang_photo(city, code);
    city.act("officer", code, "request_photo", ask);
    CHECK(city.act("bureau", code, "deny_photo", naming("officer")).status == 200);
    CHECK(city.get("officer", "/api/crm/photos/" + photo).status == 404);
    city.act("officer", code, "request_photo", ask);
    city.act("bureau", code, "grant_photo", grant("officer", 72));
    CHECK(city.get("officer", "/api/crm/photos/" + photo).status == 200);
    CHECK(city.act("bureau2", code, "revoke_photo", naming("officer")).status == 200);
    CHECK(city.get("officer", "/api/crm/photos/" + photo).status == 404);
    CHECK(city.act("bureau2", code, "revoke_photo", naming("officer")).status == 409);
}

TEST_CASE("nobody grants their own request; of several each stands for itself") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress), report = "/api/crm/reports/" + code;
    city.act("bureau", code, "request_photo", ask);
    city.act("officer", code, "request_photo", ask);
    const Answer own = city.act("bureau", code, "grant_photo", grant("bureau", 1));
    CHECK(own.status == 409);
    CHECK(own.at("unmet.0.blocking.0").string() == "own_request");
    CHECK(city.act("bureau", code, "grant_photo", grant("admin", 1)).status == 409);   // asked for nothing
    CHECK(city.act("bureau", code, "grant_photo", grant("nobody", 1)).status == 409);
    CHECK(city.act("admin", code, "grant_photo", grant("officer", 1)).status == 409);  // not of the Bureau

    const Answer before = city.get("bureau", report);
    REQUIRE(before.at("photo_requests").items().size() == 2);
    for (const Json& request : before.at("photo_requests").items()) {
        CHECK(request.find("actions")->items().size() == (request.find("viewer")->string() == "bureau" ? 0 : 2));
    }
    CHECK(city.act("bureau", code, "grant_photo", grant("officer", 1)).status == 200);
    CHECK(city.get("bureau", report).at("photo_requests").items().size() == 1);
    CHECK(city.get("bureau", report).text("photo_grants.0.viewer") == "officer");
    CHECK(city.act("bureau2", code, "grant_photo", grant("bureau", 1)).status == 200);
    CHECK(city.number("SELECT count(*) FROM photo_grants WHERE grantee = grantor") == 0);
    for (const char* who : {"admin", "officer", "head"}) {
        CHECK(city.get(who, report).at("photo_requests").is_null());
        CHECK(city.get(who, report).at("photo_grants").is_null());
    }
}

TEST_CASE("the Bureau's list holds the requests that the caller can decide") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    city.act("officer", code, "request_photo", ask);
    city.act("bureau", code, "request_photo", ask);
    CHECK(city.get("bureau", "/api/crm/photo-requests").at("items").items().size() == 1);
    CHECK(city.get("bureau2", "/api/crm/photo-requests").at("items").items().size() == 2);
    const Answer queue = city.get("bureau", "/api/crm/photo-requests"), report = city.get("bureau", "/api/crm/reports/" + code);
    CHECK(queue.at("items.0.labels").dump() == report.at("report.labels").dump());
    CHECK(queue.at("items.0.labels").items().size() > 1);
    CHECK(queue.text("items.0.ticket_code") == code);
    for (const char* field : {"state", "category", "area"}) {
        CHECK(queue.text(std::string("items.0.") + field) == report.text(std::string("report.fields.") + field + ".value"));
    }
    CHECK(city.get("bureau", "/api/crm/reports?photo_requests=pending").at("total").integer() == 1);
    for (const char* who : {"admin", "head", "officer", "auditor"}) CHECK(city.get(who, "/api/crm/photo-requests").status == 404);
    CHECK(city.get("bureau", "/api/crm/photo-requests?x=1").code() == "unknown_parameter");
}

TEST_CASE("a public report's photos are for all, a waiting one for its uploader alone") {
    City city;
    const std::string open = city.file(Visibility::public_), photo = hang_photo(city, open);
    CHECK(city.get("", "/api/portal/photos/" + photo).status == 200);
    CHECK(city.act("admin", open, "make_private").status == 200);
    CHECK(city.get("", "/api/portal/photos/" + photo).status == 404);

    const std::string waiting = city.app().photos.put({"mine", "mine, small", 640, 480});
    {
        soci::session sql(city.database().pool());
        store::insert_photo(sql, {waiting, 640, 480}, {Surface::crm, "officer"}, city.now);
    }
    CHECK(city.get("officer", "/api/crm/photos/" + waiting).body == "mine");
    for (const char* who : {"officer2", "head", "bureau"}) CHECK(city.get(who, "/api/crm/photos/" + waiting).status == 404);
}

TEST_CASE("follow-up photos go with the follow-up") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    const std::string photo = city.app().photos.put({"evidence", "small", 640, 480});
    {
        soci::session sql(city.database().pool());
        store::insert_photo(sql, {photo, 640, 480}, {Surface::crm, "officer"}, city.now);
    }
    CHECK(city.act("officer", code, "file_followup", R"({"note":"selesai","photos":[")" + photo + R"("]})").status == 200);
    for (const char* who : {"officer", "bureau", "admin"}) CHECK(city.get(who, "/api/crm/photos/" + photo).body == "evidence");
    CHECK(city.get("siti", "/api/jaki/photos/" + photo).status == 200);
    for (const char* who : {"other", "officer2"}) CHECK(city.get(who, "/api/crm/photos/" + photo).status == 404);
    CHECK(city.get("", "/api/portal/photos/" + photo).status == 404);
}

}  // namespace tabir::test
