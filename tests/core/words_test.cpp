#include <doctest/doctest.h>

#include <string>

#include "tabir/words.hpp"

namespace tabir {

TEST_CASE("a word that the vocabulary lacks has no enumerator") {
    CHECK(word_of<Tag>("validation-officers") == Tag::validation_officers);
    CHECK(word_of<Tag>("validation_officers") == std::nullopt);
    CHECK(word_of<Tag>("Validation-officers") == std::nullopt);
    CHECK(word_of<Tag>("") == std::nullopt);
    CHECK(word_of<State>("done ") == std::nullopt);
}

TEST_CASE("the vocabulary has the sizes and orders that decision.md gives") {
    CHECK(count<Field> == 23);
    CHECK(count<State> == 11);
    CHECK(count<Label> == 8);
    CHECK(count<Action> == 21);  // the twenty of decision.md, and submit
    CHECK(code(Field::ticket_code) == "ticket_code");
    CHECK(code(static_cast<Field>(22)) == "access_trail");
    CHECK(Level::hidden < Level::locked);
    CHECK(Level::locked < Level::coarse);
    CHECK(Level::coarse < Level::masked);
    CHECK(Level::masked < Level::full);
    CHECK(name(State::followup_rejected, Language::id) == "TL Ditolak");
    CHECK(name(State::followup_rejected, Language::en) == "Follow-up rejected");
}

TEST_CASE("a set holds what was added, in the vocabulary's order") {
    Set<Label> labels(Label::accountable_officer, Label::private_);
    std::string seen;
    for_each(labels, [&](Label label) { seen += std::string(code(label)) + " "; });
    CHECK(seen == "private accountable_officer ");
    labels.remove(Label::private_);
    CHECK_FALSE(labels.has(Label::private_));
    CHECK((Set<Label>::all() - labels).bits() == 0x7f);
}

}  // namespace tabir
