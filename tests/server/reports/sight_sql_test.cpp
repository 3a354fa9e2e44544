// The list's filter and the core's decision, held against each other on every report that there can be.
#include "store/sight_sql.hpp"

#include <doctest/doctest.h>

#include <set>

#include "city.hpp"
#include "domain.hpp"
#include "policy/editions.hpp"
#include "store/calendar.hpp"
#include "store/report_rows.hpp"
#include "tabir/decision.hpp"

namespace tabir::test {
namespace {

constexpr Milliseconds now = 1'795'500'000'000;

/// Writes a report for every combination of facts that sight could depend on, straight into the table.
class Everything {
public:
    explicit Everything(store::Database& database) : sql_(database.pool()) {
        store::WriteTransaction transaction(sql_);
        for (const std::string user : {"me", "other", "someone"}) {
            sql_ << "INSERT INTO users (id, name, password_hash, agency) VALUES (:id, :name, '', 'mine')", soci::use(user, "id"), soci::use(user, "name");
            sql_ << "INSERT INTO citizens VALUES (:id, '', '')", soci::use(user);
        }
        fill();
        transaction.commit();
    }
    long long count() const { return count_; }
    soci::session& sql() { return sql_; }

private:
    void fill() {
        const std::string people[] = {"NULL", "'me'", "'other'"};
        const std::string open = std::to_string(now - store::day), closed = std::to_string(now - 60 * store::day);
        for (const char* visibility : {"'public'", "'private'"})
        for (const std::string& done : {std::string("'submitted', NULL"), "'done', " + open, "'done', " + closed})
        for (const char* agency : {"'mine'", "'theirs'"})
        for (const std::string& assignee : people)
        for (const std::string& reporter : people)
        for (const char* followup : {"NULL, NULL", "'me', 'mine'", "'me', 'theirs'", "'other', 'mine'", "'other', 'theirs'"})
        for (int requests = 0; requests < 4; ++requests)
        for (int grants = 0; grants < 5; ++grants) {
            insert(std::string(visibility) + ", " + done + ", " + agency + ", " + assignee + ", " + reporter + ", " + followup, requests, grants);
        }
    }

    void insert(const std::string& facts, int requests, int grants) {
        const std::string id = std::to_string(++count_);
        sql_ << "INSERT INTO reports (id, ticket_code, rank, category, area, description, searchable, complainant_name, complainant_contact, "
                "channel, channel_reference, reported_at, visibility, state, done_at, agency, assignee, reporter, "
                "last_followup_officer, last_followup_agency) VALUES (" << id << ", '" << id << "', " << id
             << ", '', '', '', '', '', '', '', '', 0, " << facts << ")";
        if (requests & 1) request(id, "me");
        if (requests & 2) request(id, "other");
        if (grants & 1) grant(id, "me", now + 1);
        if (grants & 2) grant(id, "other", now + 1);
        if (grants == 4) grant(id, "me", now);  // it has just ended
    }
    void request(const std::string& id, const std::string& who) {
        sql_ << "INSERT INTO photo_requests VALUES (" << id << ", '" << who << "', '', 0)";
    }
    void grant(const std::string& id, const std::string& who, Milliseconds until) {
        sql_ << "INSERT INTO photo_grants (report, grantee, grantor, reason, at, until) VALUES (" << id << ", '" << who
             << "', 'someone', '', 0, " << until << ")";
    }

    soci::session sql_;
    long long count_ = 0;
};

std::set<long long> chosen(soci::session& sql, const Sight& sight, const Viewer& viewer) {
    store::Query query;
    const std::string where = store::sight_sql(sight, viewer, now, query);
    query << "SELECT r.id FROM reports r WHERE " << where;
    long long id = 0;
    soci::statement rows = query.statement(sql, id);
    rows.execute();
    std::set<long long> ids;
    while (rows.fetch()) ids.insert(id);
    return ids;
}

std::vector<store::Stored> all_reports(soci::session& sql, const Viewer& viewer) {
    std::vector<store::Stored> all;
    // In pieces: a statement binds only so many values.
    for (long long from = 0;; from += 1000) {
        store::Query query;
        const std::string where = "r.id > " + query.bind(from) + " AND r.id <= " + query.bind(from + 1000);
        auto piece = store::select_reports(sql, query, where, viewer.id, now);
        if (piece.empty()) return all;
        std::move(piece.begin(), piece.end(), std::back_inserter(all));
    }
}

}  // namespace

TEST_CASE("the filter chooses exactly the reports that the core decides are visible, and each condition alone too") {
    TemporaryFolder folder;
    store::Database database((folder.path() / "all.db").string(), 1);
    Everything everything(database);
    const Editions editions = policy::embedded_editions();
    REQUIRE(editions.all().size() == 5);
    REQUIRE(everything.count() == 2 * 3 * 2 * 3 * 3 * 5 * 4 * 5);
    soci::session& sql = everything.sql();

    for (const Viewer& viewer : all_viewers()) {
        const auto reports = all_reports(sql, viewer);
        REQUIRE(static_cast<long long>(reports.size()) == everything.count());
        for (const Edition& edition : editions.all()) {
            const auto ids = chosen(sql, sight_of(edition, viewer), viewer);
            std::size_t different = 0;
            for (const auto& each : reports) {
                different += decide(edition, viewer, facts_of(each.report)).visible != (ids.count(each.id) == 1);
            }
            CHECK(different == 0);
        }
        // Tags change nothing about the conditions of a report: one CRM viewer stands for all.
        if (!viewer.tags.empty()) continue;
        for (std::size_t c = 0; c < count<Condition>; ++c) {
            const Condition condition = static_cast<Condition>(c);
            if (condition_subject[c] == Subject::viewer) continue;
            CAPTURE(code(condition));
            const auto with = chosen(sql, {{When{Set<Condition>(condition), {}}}}, viewer);
            const auto without = chosen(sql, {{When{{}, Set<Condition>(condition)}}}, viewer);
            std::size_t different = 0;
            for (const auto& each : reports) {
                const bool holds = conditions_of(viewer, facts_of(each.report)).has(condition);
                different += holds != (with.count(each.id) == 1) || holds != (without.count(each.id) == 0);
            }
            CHECK(different == 0);
        }
    }
}

TEST_CASE("a condition that no SQL stands for lets nothing through, whichever side it is on") {
    TemporaryFolder folder;
    store::Database database((folder.path() / "all.db").string(), 1);
    Everything everything(database);
    const Viewer viewer{Surface::crm, "me", Set<Tag>::all(), "mine"};
    CHECK(chosen(everything.sql(), {{When{Set<Condition>(Condition::three_tags), {}}}}, viewer).empty());
    CHECK(chosen(everything.sql(), {{When{Set<Condition>(Condition::public_), Set<Condition>(Condition::portal)}}}, viewer).empty());
    CHECK(chosen(everything.sql(), {}, viewer).empty());
    CHECK(static_cast<long long>(chosen(everything.sql(), {{When{}}}, viewer).size()) == everything.count());
}

}  // namespace tabir::test
