#include <doctest/doctest.h>

#include <string>

#include "editions.hpp"
#include "tabir/edition.hpp"

namespace tabir::test {

namespace {

/// The newest edition's document with one piece of it replaced.
std::string with(std::string_view piece, std::string_view replacement) {
    std::string text(edition_text("2026-11-23"));
    const std::size_t at = text.find(piece);
    REQUIRE_MESSAGE(at != std::string::npos, piece);
    return text.replace(at, piece.size(), replacement);
}

std::string refusal(const std::string& text) {
    const auto edition = load(text);
    return edition ? "loaded" : edition.error().code + " " + edition.error().member;
}

}  // namespace

TEST_CASE("the five editions load, and the newest is the default") {
    CHECK(editions().all().size() == 5);
    CHECK(editions().newest()->date() == "2026-11-23");
    CHECK(editions().find("2021-07-11") != nullptr);
    CHECK(editions().find("2021-07-12") == nullptr);
    CHECK(newest().first_state() == State::submitted);
}

TEST_CASE("each rule says in both languages what it does, since when and from where") {
    for (const Edition& edition : editions().all()) {
        for (const Rule& rule : edition.rules()) {
            CAPTURE(rule.id);
            CHECK_FALSE(rule.title.id.empty());
            CHECK_FALSE(rule.title.en.empty());
            CHECK_FALSE(rule.source.empty());
            CHECK(rule.since <= edition.date());
        }
    }
}

TEST_CASE("a second edition of the same date is refused") {
    Editions two;
    CHECK_FALSE(two.add(*load(edition_text("2021-04-04"))));
    CHECK(two.add(*load(edition_text("2021-04-04")))->code == "duplicate_edition");
}

TEST_CASE("an edition that is not understood is refused, and the error names the member") {
    CHECK(refusal(std::string(edition_text("2026-11-23"))) == "loaded");
    CHECK(refusal("") == "syntax ");
    CHECK(refusal("[]") == "wrong_type ");
    CHECK(refusal("{}") == "missing_member edition");
    CHECK(refusal(with("2026-11-23", "23 November")) == "bad_edition edition");
    CHECK(refusal(with("\"title\"", "\"titel\"")) == "missing_member title");
    CHECK(refusal(with("\"if\": [\"public\"]", "\"if\": [\"publik\"]")) == "unknown_word sight[0].if[0]");
    CHECK(refusal(with("\"if\": [\"public\"]", "\"if\": \"public\"")) == "wrong_type sight[0].if");
    CHECK(refusal(with("\"if\": [\"public\"]", "\"if\": [\"public\", \"public\"]")) == "bad_edition sight[0].if[1]");
    CHECK(refusal(with("\"if\": [\"public\"], \"unless\": []", "\"if\": [\"public\"], \"unless\": [\"public\"]")) == "bad_edition sight[0].unless");
    CHECK(refusal(with("\"unless\": []", "\"unless\": [], \"until\": \"2027-01-01\"")) == "unknown_member sight[0].until");
    CHECK(refusal(with("\"id\": \"sight-owner\"", "\"id\": \"sight-public\"")) == "bad_edition id");
    CHECK(refusal(with("\"level\": \"full\"", "\"level\": \"fuller\"")) == "unknown_word fields[0].level");
    CHECK(refusal(with("\"level\": \"full\"", "\"level\": \"hidden\"")) == "bad_edition fields[0].level");
    CHECK(refusal(with("\"fields\": [\"description\"]", "\"fields\": []")) == "bad_edition fields[1].fields");
    CHECK(refusal(with("\"actions\": [\"coordinate\"]", "\"actions\": [\"submit\"]")) == "bad_edition actions[0].actions");
    CHECK(refusal(with("\"since\": \"2021-04-04\"", "\"since\": \"2021-4-4\"")) == "bad_edition sight[0].since");
    CHECK(refusal(with("{\"action\": \"reassign\"", "{\"action\": \"start\"")) == "bad_edition transitions[4].action");
    CHECK(refusal(with("\"to\": \"coordinating\"", "\"to\": \"gone\"")) == "unknown_word transitions[1].to");
    CHECK(refusal(with("\"from\": \"any\"", "\"from\": \"all\"")) == "unknown_word transitions[15].from");
    CHECK(refusal(with("\"from\": [], \"to\": \"submitted\"", "\"from\": [], \"to\": null")) == "bad_edition transitions");
    CHECK(refusal(with("{\"action\": \"submit\", \"from\": [], \"to\": \"submitted\"},", "")) == "bad_edition transitions");
}

}  // namespace tabir::test
