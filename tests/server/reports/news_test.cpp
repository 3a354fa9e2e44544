// What is new since: only what the viewer may see, and only changes whose effect the viewer can see.
#include <doctest/doctest.h>

#include "city.hpp"

namespace tabir::test {
namespace {

class Watcher {
public:
    Watcher(City& city, std::string who) : city_(city), who_(std::move(who)), cursor_(city_.get(who_, path()).text("cursor")) {}
    /// The codes that changed since the last look.
    std::size_t changed() {
        const Answer news = city_.get(who_, path() + "?since=" + cursor_);
        REQUIRE(news.status == 200);
        cursor_ = news.text("cursor");
        return news.at("changed").items().size();
    }
    const std::string& cursor() const { return cursor_; }

private:
    std::string path() const { return api_of(who_) + "news"; }
    City& city_;
    std::string who_;
    std::string cursor_;
};

}  // namespace

TEST_CASE("news reach those who see the report") {
    City city;
    Watcher admin(city, "admin"), officer(city, "officer"), other(city, "other"), siti(city, "siti"), budi(city, "budi");
    const std::string code = city.file(Visibility::private_);
    CHECK(admin.changed() == 1);
    CHECK(admin.changed() == 0);
    CHECK(officer.changed() == 0);
    CHECK(siti.changed() == 1);
    city.act("admin", code, "dispatch", R"({"agency":"sudin-bina-marga-jakarta-pusat","officer":"officer"})");
    CHECK(officer.changed() == 1);
    CHECK(other.changed() == 0);
    CHECK(budi.changed() == 0);
    CHECK(siti.changed() == 1);
}

TEST_CASE("a photo request is news for the Bureau and for whom it is about") {
    City city;
    const std::string code = city.file_until(Visibility::private_, State::in_progress);
    Watcher admin(city, "admin"), officer(city, "officer"), bureau(city, "bureau"), siti(city, "siti");
    city.act("officer", code, "request_photo", R"({"reason":"a"})");
    CHECK(bureau.changed() == 1);
    CHECK(officer.changed() == 1);
    CHECK(admin.changed() == 0);
    CHECK(siti.changed() == 0);
}

TEST_CASE("a news cursor is its viewer's own") {
    City city;
    Watcher admin(city, "admin");
    CHECK(city.get("bureau", "/api/crm/news?since=" + admin.cursor()).code() == "bad_value");
    CHECK(city.get("admin", "/api/crm/news?since=1").code() == "bad_value");
    CHECK(city.get("admin", "/api/crm/news?since=").code() == "bad_value");
    CHECK(city.get("admin", "/api/crm/news?until=1").code() == "unknown_parameter");
}

}  // namespace tabir::test
