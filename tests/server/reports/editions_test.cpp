// One edition a request, whatever comes into force while it runs.
#include <doctest/doctest.h>

#include "city.hpp"
#include "policy/editions.hpp"

namespace tabir::test {
namespace {

/// The newest edition under another date; the CRM sees no urgency any more.
edition::SharedEntry without_urgency(City& city, const std::string& date) {
    std::string text = city.app().editions.all().back()->document;
    const auto put = [&](const std::string& from, const std::string& to) {
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    };
    put("\"edition\": \"2026-11-23\"", "\"edition\": \"" + date + "\"");
    put("\"fields\": [\"sla_band\"]", "\"fields\": [\"ticket_code\"]");
    return std::make_shared<const edition::Entry>(edition::Entry{policy::load(text).value(), text});
}

std::string last(City& city, const std::string& table) {
    soci::session sql(city.database().pool());
    std::string digest;
    sql << "SELECT edition FROM " << table << " ORDER BY id DESC LIMIT 1", soci::into(digest);
    return digest;
}

}  // namespace

TEST_CASE("in force is the latest edition whose day has come in Jakarta") {
    City city;
    auto& editions = city.app().editions;
    const auto in_force = [&] { return editions.in_force(city.now)->date(); };
    CHECK(in_force() == "2026-11-23");
    editions.add(without_urgency(city, "2026-11-25"));
    CHECK(in_force() == "2026-11-23");
    // 1'795'500'000'000 is 2026-11-24, 13:00 in Jakarta.
    constexpr Milliseconds hour = 3'600'000;
    city.now += 11 * hour - 1;
    CHECK(in_force() == "2026-11-23");
    city.now += 1;
    CHECK(in_force() == "2026-11-25");
    CHECK(editions.in_force(0) == nullptr);
}

TEST_CASE("without an edition in force there is no server") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(App(folder.path(), [] { return Milliseconds{0}; }), "no edition of the policy is in force on 1970-01-01");
}

TEST_CASE("a request that began before another edition came in ends under its own") {
    City city;
    const std::string path = "/api/crm/reports/" + city.file_until(Visibility::public_, State::dispatched);
    const auto before = city.app().editions.in_force(city.now);
    city.app().editions.add(without_urgency(city, "2026-11-24"));
    const auto now = city.app().editions.in_force(city.now);
    REQUIRE(now->date() == "2026-11-24");

    city.begun_under = before;
    CHECK(city.get("admin", path).text("report.fields.sla_band.level") == "full");
    CHECK(last(city, "accesses") == before->digest());
    const Answer list = city.get("admin", "/api/crm/reports");
    CHECK(list.text("edition") == "2026-11-23");
    CHECK(list.text("items.0.edition") == "2026-11-23");
    CHECK(list.text("items.0.fields.sla_band.level") == "full");
    CHECK(city.act("officer", path.substr(17), "start").status == 200);
    CHECK(last(city, "events") == before->digest());

    city.begun_under = nullptr;
    CHECK(city.get("admin", path).text("report.fields.sla_band.level") == "hidden");
    CHECK(last(city, "accesses") == now->digest());
    CHECK(city.get("admin", "/api/crm/reports").text("items.0.edition") == "2026-11-24");
    CHECK(city.act("admin", path.substr(17), "make_private").status == 200);
    CHECK(last(city, "events") == now->digest());
}

TEST_CASE("a filing that is sent again shows what the edition of now discloses") {
    City city;
    const std::string draft = R"({"visibility":"public","category":"jalan-rusak","description":"Lubang","area":"kel-cikini",)"
                              R"("location":null,"photos":[]})";
    const auto file = [&] { return city.post("siti", "/api/jaki/reports", draft, {{"idempotency-key", "k"}}); };
    const Answer first = file();
    REQUIRE(first.status == 201);
    CHECK(file().body == first.body);
    city.app().editions.add(without_urgency(city, "2026-11-24"));
    const Answer again = file();
    CHECK(again.status == 201);
    CHECK(again.text("report.edition") == "2026-11-24");
    CHECK(again.text("report.fields.ticket_code.value") == first.text("report.fields.ticket_code.value"));
    CHECK(city.number("SELECT count(*) FROM reports") == 1);
}

}  // namespace tabir::test
