// Editions: whatever stands in a document, loading it ends, and what loads keeps the charter and decides within its bounds.
//
// An input that begins with `{` is a document's text. Any other is read as a recipe: which edition to take, and what to change.
#include <string>

#include "documents.hpp"
#include "editions.hpp"
#include "tabir/charter.hpp"
#include "tabir/columns.hpp"
#include "tabir/explain.hpp"
#include "tabir/sight.hpp"
#include "target.hpp"

namespace tabir::fuzz {

namespace {

/// The first words of the vocabulary that the bytes pick.
template <class E> Set<E> words(Bytes& bytes, unsigned most) {
    Set<E> set;
    for (unsigned n = bytes.byte() % (most + 1); n > 0; --n) set.add(static_cast<E>(bytes.byte() % count<E>));
    return set;
}

Rule rule(Bytes& bytes, std::size_t number) {
    const std::string id = "rule-" + std::to_string(number);
    When when{words<Condition>(bytes, 4), words<Condition>(bytes, 2)};
    switch (bytes.byte() % 4) {
        case 0: return test::sight_rule(id, when);
        case 1: {
            const Level level = static_cast<Level>(bytes.byte() % count<Level>);
            return test::field_rule(id, when, words<Field>(bytes, 6), level);
        }
        case 2: return test::label_rule(id, when, words<Label>(bytes, 4));
        default: return test::action_rule(id, when, words<Action>(bytes, 4));
    }
}

EditionDocument document(Bytes& bytes) {
    EditionDocument document = test::editions().all()[bytes.byte() % test::editions().all().size()].document();
    constexpr std::string_view dates[] = {"2021-04-04", "2021-05-04", "2021-07-11", "2021-07-19", "2026-11-23", "2030-01-01"};
    document.date = dates[bytes.byte() % std::size(dates)];
    while (!bytes.empty()) {
        const std::uint8_t what = bytes.byte();
        if (what % 4 == 0 && !document.rules.empty()) {
            document.rules.erase(document.rules.begin() + bytes.byte() % document.rules.size());
        } else if (what % 4 == 1) {
            Transition& step = document.transitions[bytes.byte() % count<Action>];
            step.from = words<State>(bytes, 6);
            const std::uint8_t to = bytes.byte();
            if (to % 12 < count<State>) step.to = static_cast<State>(to % 12);
            else step.to.reset();
        } else {
            document.rules.push_back(rule(bytes, document.rules.size() + bytes.byte() * 1000U));
        }
    }
    return document;
}

void check_loaded(const Edition& edition, const Json& json) {
    claim(first_breach(check_charter(edition.document(), edition.table())) == nullptr, "what loads keeps the charter");
    claim(decision_numbers(edition) <= 65'536, "every decision has a number");
    for (const Decision& decision : edition.table().outcomes()) {
        claim(decision.visible || decision == Decision{}, "what is not visible shows nothing");
    }
    const Result<Json> canonical = parse_edition(json.canonical());
    claim(canonical.ok(), "the canonical text is accepted");
    const Result<Edition> again = load_edition(*canonical);
    claim(again.ok(), "the canonical text loads");
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        claim(edition.table().outcome(number) == again->table().outcome(number), "the canonical text decides the same");
    }
    for (std::uint32_t number = 0; number < Situation::count; number += 1171) {
        const Example example = example_of(Situation::of_number(number), static_cast<State>(number % count<State>));
        const Explanation told = explain(edition, example.viewer, example.report);
        claim(told.decision == decide(edition, example.viewer, example.report), "what is explained is what is decided");
        sight_of(edition, example.viewer);
    }
}

}  // namespace

}  // namespace tabir::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tabir;
    const std::string_view text = fuzz::text_of(data, size);
    const bool written = !text.empty() && text[0] == '{';
    fuzz::Bytes bytes(data, size);
    const Result<Json> json = written ? parse_edition(text) : Result<Json>(test::to_json(fuzz::document(bytes)));
    if (!json) return 0;
    const Result<Edition> edition = load_edition(*json);
    if (edition) {
        fuzz::check_loaded(*edition, *json);
    } else {
        fuzz::claim(!edition.error().code.empty() && !edition.error().message.empty(), "an error has a code and a message");
    }
    return 0;
}
