// Lists: whose, by what, in which order, page by page.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "city.hpp"

namespace tabir::test {
namespace {

std::vector<std::string> codes(const Answer& answer) {
    std::vector<std::string> all;
    for (const Json& item : answer.at("items").items()) {
        all.push_back(item.find("fields")->find("ticket_code")->find("value")->string());
    }
    return all;
}

std::vector<std::string> all_pages(City& city, const std::string& who, const std::string& query) {
    std::vector<std::string> all;
    std::string cursor;
    do {
        const Answer page = city.get(who, api_of(who) + "reports?" + query + (cursor.empty() ? "" : "&cursor=" + cursor));
        REQUIRE(page.status == 200);
        const auto some = codes(page);
        all.insert(all.end(), some.begin(), some.end());
        cursor = page.text("next");
    } while (!cursor.empty());
    return all;
}

}  // namespace

TEST_CASE("a list shows and counts what its viewer may see, no more") {
    City city;
    const std::string open = city.file(Visibility::public_), hidden = city.file_until(Visibility::private_, State::dispatched);
    struct Row { const char* who; std::size_t reports; };
    for (const Row& row : {Row{"", 1}, {"budi", 1}, {"other", 1}, {"officer", 2}, {"admin", 2}, {"bureau", 2}, {"head", 2}, {"auditor", 1}}) {
        CAPTURE(row.who);
        const Answer list = city.get(row.who, api_of(row.who) + "reports");
        CHECK(codes(list).size() == row.reports);
        CHECK(list.at("total").integer() == static_cast<std::int64_t>(row.reports));
        CHECK((list.body.find(hidden) == std::string::npos) == (row.reports == 1));
        CHECK(list.body.find("Siti") == std::string::npos);
    }
}

TEST_CASE("in JAKI: the public ones, or one's own") {
    City city;
    const std::string open = city.file(Visibility::public_), hidden = city.file(Visibility::private_);
    CHECK(codes(city.get("siti", "/api/jaki/reports")) == std::vector{open});
    CHECK(codes(city.get("siti", "/api/jaki/reports?mine=1")).size() == 2);
    CHECK(codes(city.get("budi", "/api/jaki/reports?mine=1")).empty());
    CHECK(city.get("siti", "/api/jaki/reports?mine=0").code() == "bad_value");
    CHECK(city.get("", "/api/portal/reports?mine=1").code() == "unknown_parameter");
}

TEST_CASE("a member that the viewer may not ask by is as unknown as one that does not exist") {
    City city;
    city.file(Visibility::public_);
    const auto refusal = [&](const char* who, const std::string& query) {
        Answer answer = city.get(who, api_of(who) + "reports?" + query);
        CHECK(answer.status == 400);
        CHECK(answer.code() == "unknown_parameter");
        // The same answer but for the member's own name.
        const std::string name = answer.text("member");
        std::string body = answer.body;
        body.replace(body.find("\"member\":\"" + name), name.size() + 10, "\"member\":\"");
        return body;
    };
    const std::string nonsense = refusal("officer", "nonsense=1");
    for (const char* query : {"channel=jaki", "channel=nowhere", "from=2026-01-01", "from=x", "until=2026-12-01", "sort=date", "sort=name",
                              "photo_requests=pending", "mine=1", "complainant_name=Siti", "description=a"}) {
        CAPTURE(query);
        CHECK(refusal("officer", query) == nonsense);
    }
    for (const char* query : {"sla_band=overdue", "sort=urgency", "assigned=me"}) CHECK(refusal("", query) == nonsense);
    CHECK(refusal("admin", "photo_requests=pending") == nonsense);
    for (const char* query : {"channel=jaki", "from=2026-01-01", "until=2026-12-01", "sort=date", "sla_band=overdue", "sort=urgency"}) {
        CAPTURE(query);
        CHECK(city.get("admin", "/api/crm/reports?" + std::string(query)).status == 200);
    }
}

TEST_CASE("a value that cannot be is refused by name") {
    City city;
    struct Row { const char* query; const char* member; };
    for (const Row& row : {Row{"state=lost", "state"}, {"category=x", "category"}, {"area=x", "area"}, {"agency=x", "agency"},
                           {"visibility=secret", "visibility"}, {"sla_band=x", "sla_band"}, {"channel=x", "channel"}, {"from=2026-02-30", "from"},
                           {"until=yesterday", "until"}, {"from=2026-01-01&from=2026-01-02", "from"}, {"limit=0", "limit"}, {"limit=201", "limit"},
                           {"limit=ten", "limit"}, {"limit=", "limit"}, {"cursor=abc", "cursor"}, {"assigned=you", "assigned"}}) {
        CAPTURE(row.query);
        const Answer answer = city.get("admin", "/api/crm/reports?" + std::string(row.query));
        CHECK(answer.status == 400);
        CHECK(answer.code() == "bad_value");
        CHECK(answer.text("member") == row.member);
    }
}

TEST_CASE("filters: or within a member, and between members, with what lies below") {
    City city;
    const std::string waiting = city.file(Visibility::public_), started = city.file_until(Visibility::public_, State::in_progress);
    const auto of = [&](const std::string& query) { return codes(city.get("admin", "/api/crm/reports?" + query)); };
    CHECK(of("state=submitted") == std::vector{waiting});
    CHECK(of("state=submitted&state=in_progress").size() == 2);
    CHECK(of("state=submitted&agency=sudin-bina-marga-jakarta-pusat").empty());
    CHECK(of("agency=dinas-bina-marga").size() == 2);
    CHECK(of("agency=sudin-bina-marga-jakarta-pusat") == std::vector{started});
    CHECK(of("area=jakarta-pusat").size() == 2);
    CHECK(of("area=jakarta-utara").empty());
    CHECK(of("visibility=private").empty());
    CHECK(of("channel=jaki&category=jalan-rusak").size() == 2);
    CHECK(of("from=2026-11-24&until=2026-11-24").size() == 2);
    CHECK(of("until=2026-11-23").empty());
    CHECK(of("from=2026-11-25").empty());
    CHECK(of("sla_band=on_time").size() == 2);
    CHECK(of("sla_band=closed").empty());
    CHECK(codes(city.get("officer", "/api/crm/reports?assigned=me")) == std::vector{started});
}

TEST_CASE("pages hold every report once, in the viewer's own order, which stays put and is nobody else's") {
    City city;
    std::vector<std::string> filed;
    for (int i = 0; i < 19; ++i) filed.push_back(city.file(Visibility::public_));
    const auto pages = all_pages(city, "", "limit=5");
    CHECK(pages.size() == 19);
    CHECK(std::set(pages.begin(), pages.end()).size() == 19);
    CHECK(pages == all_pages(city, "", "limit=19"));
    CHECK(pages != filed);
    CHECK(pages != std::vector(filed.rbegin(), filed.rend()));
    CHECK(pages != all_pages(city, "budi", "limit=5"));
    CHECK(all_pages(city, "admin", "limit=7") == all_pages(city, "admin", "limit=50"));
    CHECK(all_pages(city, "admin", "limit=7") != all_pages(city, "officer", "limit=7"));
    CHECK(city.get("", "/api/portal/reports?limit=5").at("total").integer() == 19);
}

TEST_CASE("a cursor is good for its viewer and its question alone, and tells nothing") {
    City city;
    for (int i = 0; i < 4; ++i) city.file(Visibility::public_);
    const std::string cursor = city.get("", "/api/portal/reports?limit=2").text("next");
    CHECK(city.get("", "/api/portal/reports?limit=2&cursor=" + cursor).status == 200);
    CHECK(city.get("", "/api/portal/reports?limit=3&cursor=" + cursor).status == 200);
    CHECK(city.get("", "/api/portal/reports?state=submitted&cursor=" + cursor).code() == "bad_value");
    CHECK(city.get("budi", "/api/jaki/reports?cursor=" + cursor).code() == "bad_value");
    std::string forged = cursor;
    forged[30] = forged[30] == 'A' ? 'B' : 'A';
    CHECK(city.get("", "/api/portal/reports?cursor=" + forged).code() == "bad_value");
    CHECK(city.get("", "/api/portal/reports?cursor=" + cursor + "&cursor=" + cursor).code() == "bad_value");
}

TEST_CASE("urgency first for who may know it; by date for who may know dates") {
    City city;
    const std::string oldest = city.file(Visibility::public_);
    city.now += 4 * 24 * 3'600'000LL;
    const std::string middle = city.file(Visibility::public_);
    const std::string done = city.file_until(Visibility::public_, State::done);
    city.now += 2 * 24 * 3'600'000LL;  // 120 hours to mend a road: the oldest is late, the middle one is not
    const std::string newest = city.file(Visibility::public_);
    const auto urgent = codes(city.get("officer", "/api/crm/reports"));
    CHECK(urgent.front() == oldest);
    CHECK(urgent.back() == done);
    const auto dated = codes(city.get("admin", "/api/crm/reports?sort=date"));
    CHECK(dated.front() == newest);
    CHECK(dated.back() == oldest);
}

TEST_CASE("bands stay as they were when someone turns pages, and grants do not") {
    City city;
    for (int i = 0; i < 3; ++i) city.file(Visibility::public_);
    city.now += 5 * 24 * 3'600'000LL - 3'600'000;
    city.file(Visibility::public_);
    const auto whole = all_pages(city, "officer", "limit=10");
    const Answer first = city.get("officer", "/api/crm/reports?limit=2");
    city.now += 2 * 3'600'000;  // three reports become overdue between two pages
    const auto second = codes(city.get("officer", "/api/crm/reports?limit=2&cursor=" + first.text("next")));
    CHECK(second == std::vector(whole.begin() + 2, whole.end()));
}

}  // namespace tabir::test
