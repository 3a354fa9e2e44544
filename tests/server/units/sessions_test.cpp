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

    std::string open(Surface surface, const std::string& subject) {
        soci::session sql(database.pool());
        return sessions.open(sql, {surface, subject}, "firefox");
    }
    MaybeId subject(Surface surface, const std::string& token) {
        const auto found = sessions.find(surface, token);
        return found ? MaybeId(found->subject) : std::nullopt;
    }
};

constexpr Milliseconds minute = 60'000;

}  // namespace

TEST_CASE("a session is known by its token, on its own surface") {
    Office office;
    const std::string token = office.open(Surface::crm, "u7");
    CHECK(token.size() == 64);
    CHECK(office.subject(Surface::crm, token) == "u7");
    CHECK_FALSE(office.subject(Surface::jaki, token));
    CHECK_FALSE(office.subject(Surface::crm, std::string(64, '0')));
    CHECK_FALSE(office.subject(Surface::crm, ""));
    CHECK(office.open(Surface::crm, "u7") != token);
}

TEST_CASE("the store does not hold the token") {
    Office office;
    const std::string token = office.open(Surface::crm, "u7");
    soci::session sql(office.database.pool());
    std::string hash;
    sql << "SELECT token_hash FROM sessions", soci::into(hash);
    CHECK(hash != token);
    CHECK_FALSE(office.subject(Surface::crm, hash));
}

TEST_CASE("a session ends after 30 idle minutes, after 12 hours, and when it is closed") {
    Office office;
    const std::string token = office.open(Surface::crm, "u7");
    for (int i = 0; i < 3; ++i) {
        office.now += 29 * minute;
        CHECK(office.subject(Surface::crm, token));
    }
    office.now += 30 * minute;
    CHECK_FALSE(office.subject(Surface::crm, token));

    const std::string busy = office.open(Surface::jaki, "c1");
    for (int i = 0; i < 35; ++i) {
        office.now += 20 * minute;
        CHECK(office.subject(Surface::jaki, busy));
    }
    office.now += 20 * minute;
    CHECK_FALSE(office.subject(Surface::jaki, busy));

    const std::string closed = office.open(Surface::crm, "u7");
    office.sessions.close(Surface::jaki, closed);
    CHECK(office.subject(Surface::crm, closed));
    office.sessions.close(Surface::crm, closed);
    CHECK_FALSE(office.subject(Surface::crm, closed));
}

TEST_CASE("a proof gives the session a new token, and the one before is good no more") {
    Office office;
    const std::string before = office.open(Surface::crm, "u7");
    const auto found = office.sessions.find(Surface::crm, before);
    office.now += minute;
    soci::session sql(office.database.pool());
    const std::string renewed = office.sessions.renew(sql, found->id);
    CHECK_FALSE(office.subject(Surface::crm, before));
    const auto after = office.sessions.find(Surface::crm, renewed);
    REQUIRE(after);
    CHECK(after->id == found->id);
    CHECK(after->proved == office.now);
    CHECK(after->begun == found->begun);
}

TEST_CASE("one's own sessions are listed and ended, and nobody else's") {
    Office office;
    const std::string old = office.open(Surface::crm, "u7");
    office.now += 20 * minute;
    const std::string mine = office.open(Surface::crm, "u7");
    const std::string other = office.open(Surface::crm, "u8");
    office.open(Surface::jaki, "u7");
    soci::session sql(office.database.pool());
    const auto all = office.sessions.all_of(sql, {Surface::crm, "u7"});
    REQUIRE(all.size() == 2);
    CHECK(all[0].begun == office.now);
    CHECK(all[0].browser == "firefox");
    const std::string kept = office.sessions.find(Surface::crm, mine)->id;
    const std::string strange = office.sessions.find(Surface::crm, other)->id;
    CHECK_FALSE(office.sessions.end(sql, {Surface::crm, "u7"}, strange));
    CHECK_FALSE(office.sessions.end(sql, {Surface::jaki, "u7"}, kept));
    CHECK(office.sessions.end(sql, {Surface::crm, "u8"}, strange));
    CHECK_FALSE(office.subject(Surface::crm, other));
    office.sessions.end_others(sql, {Surface::crm, "u7"}, kept);
    CHECK_FALSE(office.subject(Surface::crm, old));
    CHECK(office.subject(Surface::crm, mine));
    office.now += 30 * minute;
    CHECK(office.sessions.all_of(sql, {Surface::crm, "u7"}).empty());
}
