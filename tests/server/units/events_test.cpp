// The record of what happened to the ways in: how much of it strangers can fill, and how long it is kept.
#include <doctest/doctest.h>

#include "auth/events.hpp"
#include "folder.hpp"
#include "store/database.hpp"
#include "store/users.hpp"

using namespace tabir;
using auth::EventKind;

namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;
constexpr Milliseconds begin = auth::events_kept;

struct Record {
    Folder folder;
    store::Database database{(folder.path / "tabir.db").string(), 2};
    soci::session sql{database.pool()};

    Record() { store::insert_user(sql, {"u7", "u7", "dinas-bina-marga", {}}, "-"); }

    void add(EventKind kind, const MaybeId& user, Milliseconds at) { auth::record_event(sql, {kind, user, std::nullopt, "other", at}); }
    int count(EventKind kind) {
        const std::string what(auth::code(kind));
        int found = 0;
        sql << "SELECT count(*) FROM auth_events WHERE what = :what", soci::into(found), soci::use(what);
        return found;
    }
};

}  // namespace

TEST_CASE("of each kind of refusal twenty an hour are recorded for an account, and for no account") {
    for (const EventKind kind : {EventKind::sign_in_failed, EventKind::code_failed, EventKind::sign_on_refused, EventKind::app_token_refused}) {
        Record record;
        for (int i = 0; i < 50; ++i) record.add(kind, std::nullopt, begin + i);
        CHECK(record.count(kind) == auth::refusals_an_hour);
        for (int i = 0; i < 50; ++i) record.add(kind, "u7", begin + i);
        CHECK(record.count(kind) == 2 * auth::refusals_an_hour);
        record.add(kind, "u7", begin + 2 * hour);
        CHECK(record.count(kind) == 2 * auth::refusals_an_hour + 1);
    }
}

TEST_CASE("a refusal that is not kept costs as many writes: nothing tells an account that many have tried from one that nobody has") {
    Record record;
    const auto written_by = [&](const MaybeId& user, int at) {
        const auto written = [&] {
            int rows = 0;
            record.sql << "SELECT total_changes()", soci::into(rows);
            return rows;
        };
        const int before = written();
        record.add(EventKind::sign_in_failed, user, begin + at);
        return written() - before;
    };
    for (int i = 0; i < auth::refusals_an_hour; ++i) CHECK(written_by(std::nullopt, i) > 0);
    CHECK(written_by(std::nullopt, 99) > 0);
    CHECK(written_by("u7", 99) > 0);
}

TEST_CASE("what a user does is always recorded") {
    Record record;
    for (int i = 0; i < 50; ++i) record.add(EventKind::signed_in_with_factor, "u7", begin + i);
    CHECK(record.count(EventKind::signed_in_with_factor) == 50);
}

TEST_CASE("an event is kept for 400 days") {
    Record record;
    record.add(EventKind::signed_out, "u7", begin);
    record.add(EventKind::signed_in, "u7", begin + auth::events_kept);
    CHECK(record.count(EventKind::signed_out) == 1);
    record.add(EventKind::signed_in, "u7", begin + auth::events_kept + 1);
    CHECK(record.count(EventKind::signed_out) == 0);
    CHECK(record.count(EventKind::signed_in) == 2);
}
