// The worst documents that the loader's limits let in: it must answer each soon, and by an Edition or an error.
#include <doctest/doctest.h>

#include <ctime>
#include <string>

#include "documents.hpp"
#include "editions.hpp"
#include "tabir/columns.hpp"
#include "tabir/decision.hpp"

namespace tabir::test {

namespace {

constexpr std::size_t limit = 512 * 1024;

/// Loads the text and prints how much time of the processor it took; gives the error's code, or "loaded".
std::string outcome(const char* what, const std::string& text) {
    const std::clock_t begin = std::clock();
    const Result<Edition> edition = load(text);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    MESSAGE(std::string(what) << ": " << text.size() << " bytes, " << seconds * 1000 << " ms");
    // A bound that no machine misses, sanitizers and WebAssembly included; what it really takes is printed.
    CHECK(seconds < 20);
    return edition ? "loaded" : edition.error().code;
}

std::string repeated(std::string_view piece, std::size_t size) {
    std::string text;
    text.reserve(size + piece.size());
    while (text.size() < size) text += piece;
    return text;
}

std::string around(const std::string& inside) { return "{\"edition\": " + inside + "}"; }

/// Every rule that the limits allow, of each kind, no two with the same conditions; `told_apart` fields a condition each, so
/// that the more there are, the more different decisions there are.
EditionDocument as_many_rules_as_possible(std::size_t told_apart) {
    EditionDocument document = document_of("2021-04-04");
    document.rules.clear();
    const auto when = [](std::size_t i) {
        Set<Condition> all_of(static_cast<Condition>(i % count<Condition>));
        Set<Condition> none_of(static_cast<Condition>((i / 7 + 3) % count<Condition>));
        return When{all_of, none_of - all_of};
    };
    document.rules.push_back(sight_rule("sight", {}));
    for (std::size_t i = 0; i < 255; ++i) document.rules.push_back(sight_rule("sight-" + std::to_string(i), when(i)));
    for (std::size_t i = 0; i < 256; ++i) {
        const When one = i < told_apart ? When{Set<Condition>(static_cast<Condition>(i)), {}} : When{Set<Condition>(Condition::three_tags, Condition::owner), {}};
        document.rules.push_back(field_rule("field-" + std::to_string(i), one, Set<Field>(static_cast<Field>(i % count<Field>))));
    }
    for (std::size_t i = 0; i < 256; ++i) document.rules.push_back(label_rule("label-" + std::to_string(i), {Set<Condition>(Condition::three_tags), when(i).none_of - Set<Condition>(Condition::three_tags)}, Set<Label>::all()));
    const Set<Action> harmless(Action::reopen, Action::decline);
    for (std::size_t i = 0; i < 254; ++i) document.rules.push_back(action_rule("action-" + std::to_string(i), {Set<Condition>(Condition::ticket_admin), when(i).none_of - Set<Condition>(Condition::ticket_admin)}, harmless));
    // Done stays reachable.
    document.rules.push_back(action_rule("works", {Set<Condition>(Condition::assignee), {}}, Set<Action>(Action::start, Action::file_followup, Action::estimate)));
    document.rules.push_back(action_rule("validates", {Set<Condition>(Condition::bureau), {}},
                                         Set<Action>(Action::accept, Action::reject, Action::order_verification, Action::confirm_on_site, Action::refute_on_site)));
    return document;
}

/// The same, with each rule's source as long as the document's limit lets it be.
std::string padded(EditionDocument document) {
    const std::size_t spare = (limit - to_json(document).dump().size()) / document.rules.size() - 1;
    for (Rule& rule : document.rules) rule.source += std::string(spare, 'x');
    return to_json(document).dump();
}

}  // namespace

TEST_CASE("as many rules as the limits allow load soon, or are refused soon") {
    const std::string few = padded(as_many_rules_as_possible(0));
    CHECK(few.size() > limit - 4096);
    CHECK(few.size() <= limit);
    CHECK(outcome("1,024 rules, few decisions", few) == "loaded");
    CHECK(outcome("1,024 rules, thousands of decisions", padded(as_many_rules_as_possible(18))) == "loaded");
    CHECK(outcome("1,024 rules, every situation decided in its own way", padded(as_many_rules_as_possible(22))) == "too_large");
    EditionDocument one_more = as_many_rules_as_possible(0);
    one_more.rules.push_back(sight_rule("one-more", {}));
    CHECK(outcome("1,025 rules", to_json(one_more).dump()) == "too_large");
    // Broken everywhere: every article is broken in nearly every situation.
    EditionDocument broken = as_many_rules_as_possible(22);
    broken.date = "2030-01-01";
    broken.rules.push_back(field_rule("field-of-all", {}, Set<Field>::all()));
    std::erase_if(broken.rules, [](const Rule& rule) { return rule.id == "field-255"; });
    for (Transition& step : broken.transitions) {
        if (step.action != Action::submit) step = {step.action, Set<State>::all(), State::done};
    }
    CHECK(outcome("1,024 rules that break every article", padded(broken)) == "charter_broken");
}

TEST_CASE("512 KB of anything are read or refused soon") {
    const std::size_t room = limit - 64;
    CHECK(outcome("brackets", repeated("[", limit)) == "too_deep");
    CHECK(outcome("braces", repeated("{\"a\":", limit - 8)) == "too_deep");
    CHECK(outcome("zeros", around("[" + repeated("0,", room) + "0]")) == "wrong_type");
    CHECK(outcome("empty lists", around("[" + repeated("[],", room) + "0]")) == "wrong_type");
    CHECK(outcome("empty objects", around("[" + repeated("{},", room) + "0]")) == "wrong_type");
    CHECK(outcome("one long text", around("\"" + repeated("x", room) + "\"")) == "bad_edition");
    CHECK(outcome("escapes", around("\"" + repeated("\\u0001", room) + "\"")) == "bad_edition");
    CHECK(outcome("digits", repeated("9", limit)) == "syntax");
    CHECK(outcome("too long", repeated(" ", limit + 1)) == "too_large");
    CHECK(outcome("spaces", repeated(" ", limit)) == "syntax");
    CHECK(outcome("bad UTF-8", "\"" + repeated("\xff", limit - 2) + "\"") == "not_utf8");

    // Objects of as many members as are allowed, with names that differ at their end alone.
    std::string members;
    for (int i = 0; i < 256; ++i) members += (i == 0 ? "\"" : ",\"") + std::string(2000, 'n') + std::to_string(1000 + i) + "\":0";
    CHECK(outcome("256 long names", "{" + members + "}") == "missing_member");
    std::string small_object = "{";
    for (int i = 0; i < 256; ++i) small_object += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":0";
    small_object += "}";
    CHECK(outcome("objects of 256 members", around("[" + repeated(small_object + ",", limit - 4096) + "0]")) == "wrong_type");
    CHECK(outcome("257 members", "{" + members + ",\"one more\":0}") == "too_large");

    // A rule whose conditions fill the document.
    const std::string newest_text(edition_text("2026-11-23"));
    const auto with_conditions = [&](const std::string& conditions) {
        std::string text = newest_text;
        const std::string_view place = "\"if\": [\"public\"]";
        return text.replace(text.find(place), place.size(), "\"if\": [" + conditions + "]");
    };
    const std::size_t spare = limit - newest_text.size() - 64;
    CHECK(outcome("one condition over and over", with_conditions(repeated("\"crm\",", spare) + "\"crm\"")) == "bad_edition");
    CHECK(outcome("words that nobody knows", with_conditions(repeated("\"q\",", spare) + "\"q\"")) == "unknown_word");
}

}  // namespace tabir::test
