#include <doctest/doctest.h>

#include "auth/sessions.hpp"
#include "folder.hpp"

using namespace tabir;

namespace {

struct Office {
    Folder folder;
    store::Database database{(folder.path / "tabir.db").string(), 2};
    Milliseconds now = 1'000'000'000;
    auth::Sessions sessions{database, [this] { return now; }};
};

constexpr Milliseconds minute = 60'000;

}  // namespace

TEST_CASE("a session is known by its token, on its own surface") {
    Office office;
    const std::string token = office.sessions.open(Surface::crm, "u7");
    CHECK(token.size() == 64);
    CHECK(office.sessions.subject(Surface::crm, token) == "u7");
    CHECK_FALSE(office.sessions.subject(Surface::jaki, token));
    CHECK_FALSE(office.sessions.subject(Surface::crm, std::string(64, '0')));
    CHECK_FALSE(office.sessions.subject(Surface::crm, ""));
    CHECK(office.sessions.open(Surface::crm, "u7") != token);
}

TEST_CASE("the store does not hold the token") {
    Office office;
    const std::string token = office.sessions.open(Surface::crm, "u7");
    soci::session sql(office.database.pool());
    std::string hash;
    sql << "SELECT token_hash FROM sessions", soci::into(hash);
    CHECK(hash != token);
    CHECK_FALSE(office.sessions.subject(Surface::crm, hash));
}

TEST_CASE("a session ends after 30 idle minutes, after 12 hours, and when it is closed") {
    Office office;
    const std::string token = office.sessions.open(Surface::crm, "u7");
    for (int i = 0; i < 3; ++i) {
        office.now += 29 * minute;
        CHECK(office.sessions.subject(Surface::crm, token));
    }
    office.now += 30 * minute;
    CHECK_FALSE(office.sessions.subject(Surface::crm, token));

    const std::string busy = office.sessions.open(Surface::jaki, "c1");
    for (int i = 0; i < 35; ++i) {
        office.now += 20 * minute;
        CHECK(office.sessions.subject(Surface::jaki, busy));
    }
    office.now += 20 * minute;
    CHECK_FALSE(office.sessions.subject(Surface::jaki, busy));

    const std::string closed = office.sessions.open(Surface::crm, "u7");
    office.sessions.close(Surface::jaki, closed);
    CHECK(office.sessions.subject(Surface::crm, closed));
    office.sessions.close(Surface::crm, closed);
    CHECK_FALSE(office.sessions.subject(Surface::crm, closed));
}
