// The rules on users, whoever asks: an administrator, or the command line, which is nobody's account.
#include <doctest/doctest.h>

#include "administration/names.hpp"
#include "administration/users.hpp"
#include "data/registers.hpp"
#include "folder.hpp"

using namespace tabir;
using administration::Desk;
using administration::Refused;
using http::Problem;

namespace {

constexpr Set<Tag> administrator{Tag::administrators};

struct Office {
    Folder folder;
    store::Database database{(folder.path / "tabir.db").string(), 2};
    data::Registers registers{database};
    auth::Sessions sessions{database, [] { return Milliseconds{1'000'000}; }};
    soci::session sql{database.pool()};

    Office() {
        store::insert_user(sql, {"a", "Ambar", "satpol-pp", administrator}, "-");
        store::insert_user(sql, {"b", "Bima", "satpol-pp", administrator}, "-");
        store::insert_user(sql, {"c", "Citra", "satpol-pp", {}}, "-");
    }
    Desk desk(MaybeId actor = std::nullopt) { return {sql, sessions, std::move(actor), 1'000'000}; }
    store::User user(const std::string& id) { return store::find_user(sql, id).value(); }
    std::optional<Problem> end(const std::string& id, MaybeId actor = std::nullopt) { return problem_of(end_user(desk(std::move(actor)), user(id))); }
    std::optional<Problem> tag(const std::string& id, Set<Tag> tags, MaybeId actor = std::nullopt) {
        const store::User before = user(id);
        return problem_of(change_user(desk(std::move(actor)), before, {before.name, before.agency, tags}));
    }
    static std::optional<Problem> problem_of(const administration::Outcome<store::User>& outcome) {
        const auto* refused = std::get_if<Refused>(&outcome);
        return refused ? std::optional(refused->problem) : std::nullopt;
    }
};

}  // namespace

TEST_CASE("the last administrator neither ends nor loses the tag; one who has ended does not count") {
    Office office;
    CHECK_FALSE(office.end("a"));
    CHECK(office.end("b") == Problem::last_administrator);
    CHECK(office.tag("b", {}) == Problem::last_administrator);
    CHECK(office.tag("b", Set<Tag>(Tag::auditors)) == Problem::last_administrator);
    CHECK_FALSE(office.tag("b", Set<Tag>(Tag::administrators, Tag::auditors)));
    CHECK_FALSE(office.end("c"));
    // A user who has ended gives nothing up.
    CHECK_FALSE(office.tag("a", {}));
    CHECK_FALSE(office.tag("c", administrator));
    CHECK(office.end("b") == Problem::last_administrator);
    CHECK_FALSE(std::holds_alternative<Refused>(restore_user(office.desk(), office.user("c"))));
    CHECK_FALSE(office.end("b"));
}

TEST_CASE("nobody changes their own tags or ends themselves, though another administrator is there") {
    Office office;
    CHECK(office.tag("a", {}, "a") == Problem::own_tags);
    CHECK(office.tag("a", Set<Tag>(Tag::administrators, Tag::auditors), "a") == Problem::own_tags);
    CHECK_FALSE(office.tag("a", administrator, "a"));
    CHECK(office.end("a", "a") == Problem::own_account);
    CHECK_FALSE(office.tag("a", {}, "b"));
}

TEST_CASE("what is refused is not recorded, and changes nothing") {
    Office office;
    CHECK(office.end("a", "a"));
    CHECK(office.tag("a", {}, "a"));
    int events = 0;
    office.sql << "SELECT count(*) FROM administration_events", soci::into(events);
    CHECK(events == 0);
    CHECK_FALSE(office.user("a").ended);
}

TEST_CASE("names that a user can have") {
    for (const char* name : {"A", "Rina Kusuma", "Siti Nur'aini", "ratna.dewi", "Zoë"}) CHECK_MESSAGE(administration::is_user_name(name), name);
    for (const char* name : {"", " ", " A", "A ", "A\nB", "A\tB", "A\x7f", "\xff\xfe", "A\xc3"}) CHECK_FALSE_MESSAGE(administration::is_user_name(name), name);
    CHECK(administration::is_user_name(std::string(100, 'x')));
    CHECK_FALSE(administration::is_user_name(std::string(101, 'x')));
}
