// Mutants: each edition with one thing of it altered, all such. Every one of them is refused by the loader, or decides
// something else than decision.md and domain.md say, or is proven to be the same edition in other words. Exits 1 if one survives.
#include <array>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "documents.hpp"
#include "editions.hpp"
#include "oracle.hpp"

namespace tabir::test {

namespace {

using S = State;

/// A step as domain.md, section 3, lists it.
struct Step {
    Set<State> from;
    std::optional<State> to;
    friend bool operator==(const Step&, const Step&) = default;
};

/// The table of domain.md, section 3, read off by hand.
Step step_in_the_book(Action action) {
    switch (action) {
        case Action::submit: return {{}, S::submitted};
        case Action::coordinate: return {Set<S>(S::submitted, S::coordinating, S::dispatched), S::coordinating};
        case Action::dispatch: return {Set<S>(S::submitted, S::coordinating), S::dispatched};
        case Action::reassign: return {Set<S>(S::dispatched, S::in_progress, S::estimated, S::followup_rejected), std::nullopt};
        case Action::start: return {Set<S>(S::submitted, S::coordinating, S::dispatched, S::estimated, S::followup_rejected), S::in_progress};
        case Action::estimate: return {Set<S>(S::in_progress), S::estimated};
        case Action::file_followup: return {Set<S>(S::in_progress, S::estimated), S::awaiting_validation};
        case Action::accept: return {Set<S>(S::awaiting_validation), S::done};
        case Action::reject: return {Set<S>(S::awaiting_validation), S::followup_rejected};
        case Action::order_verification: return {Set<S>(S::awaiting_validation), S::on_site_verification};
        case Action::confirm_on_site: return {Set<S>(S::on_site_verification), S::done};
        case Action::refute_on_site: return {Set<S>(S::on_site_verification), S::followup_rejected};
        case Action::decline: return {Set<S>(S::submitted, S::coordinating), S::declined};
        case Action::withdraw: return {Set<S>::all() - Set<S>(S::done, S::declined, S::withdrawn), S::withdrawn};
        case Action::reopen: return {Set<S>(S::done), S::coordinating};
        case Action::make_private: case Action::make_public: case Action::request_photo: case Action::grant_photo:
        case Action::deny_photo: case Action::revoke_photo: return {Set<S>::all(), std::nullopt};
    }
    return {};
}

/// What the two documents say of one date: every decision and every step.
class Book {
public:
    explicit Book(std::string_view date) {
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            for (std::size_t s = 0; s < count<State>; ++s) {
                const Example example = example_of(Situation::of_number(number), static_cast<State>(s));
                decisions_.push_back(by_the_book(date, example.viewer, example.report));
            }
        }
    }

    bool agrees(const Edition& edition) const {
        for (const Transition& step : edition.transitions()) {
            if (!(Step{step.from, step.to} == step_in_the_book(step.action))) return false;
        }
        std::size_t i = 0;
        for (std::uint32_t number = 0; number < Situation::count; ++number) {
            for (std::size_t s = 0; s < count<State>; ++s) {
                if (!(edition.table().at(number, static_cast<State>(s)) == decisions_[i++])) return false;
            }
        }
        return true;
    }

private:
    std::vector<Decision> decisions_;
};

/// The same decision in every situation and state, and the same steps.
bool equivalent(const Edition& a, const Edition& b) {
    for (std::size_t i = 0; i < count<Action>; ++i) {
        const Transition& one = a.transitions()[i];
        const Transition& other = b.transitions()[i];
        if (!(one.from == other.from) || one.to != other.to) return false;
    }
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (!(a.table().outcome(number) == b.table().outcome(number))) return false;
    }
    return true;
}

struct Mutant {
    std::string name;
    EditionDocument document;
};

/// Makes every mutant of a document, one alteration each.
class Mutation {
public:
    explicit Mutation(const EditionDocument& document) : document_(document) {}

    std::vector<Mutant> run() {
        for (std::size_t i = 0; i < document_.rules.size(); ++i) {
            EditionDocument without = document_;
            without.rules.erase(without.rules.begin() + static_cast<std::ptrdiff_t>(i));
            mutants_.push_back({document_.rules[i].id + " deleted", std::move(without)});
            alter_conditions(i);
            alter_level(i);
            drop_words(i);
        }
        for (const Transition& step : document_.transitions) alter_step(step);
        return std::move(mutants_);
    }

private:
    /// One more mutant, with rule `i` altered.
    template <class Alter> void add(std::size_t i, const std::string& how, Alter alter) {
        mutants_.push_back({document_.rules[i].id + " " + how, document_});
        alter(mutants_.back().document.rules[i]);
    }
    template <class Alter> void add(Action action, const std::string& how, Alter alter) {
        mutants_.push_back({"step " + std::string(code(action)) + " " + how, document_});
        alter(mutants_.back().document.transitions[index(action)]);
    }

    void alter_conditions(std::size_t i) {
        const When when = document_.rules[i].when;
        for_each(when.all_of | when.none_of, [&](Condition condition) {
            const std::string name(code(condition));
            const bool wanted = when.all_of.has(condition);
            add(i, "without the condition " + name, [&](Rule& rule) { (wanted ? rule.when.all_of : rule.when.none_of).remove(condition); });
            add(i, "with " + name + " negated", [&](Rule& rule) {
                (wanted ? rule.when.all_of : rule.when.none_of).remove(condition);
                (wanted ? rule.when.none_of : rule.when.all_of).add(condition);
            });
        });
    }
    void alter_level(std::size_t i) {
        if (document_.rules[i].fields.empty()) return;
        const std::size_t level = index(document_.rules[i].level);
        if (level + 1 < count<Level>) add(i, "raised", [&](Rule& rule) { rule.level = static_cast<Level>(level + 1); });
        add(i, "lowered", [&](Rule& rule) { rule.level = static_cast<Level>(level - 1); });
    }
    void drop_words(std::size_t i) {
        const Rule& whole = document_.rules[i];
        for_each(whole.fields, [&](Field field) { add(i, "without " + std::string(code(field)), [&](Rule& rule) { rule.fields.remove(field); }); });
        for_each(whole.labels, [&](Label label) { add(i, "without " + std::string(code(label)), [&](Rule& rule) { rule.labels.remove(label); }); });
        for_each(whole.actions, [&](Action action) { add(i, "without " + std::string(code(action)), [&](Rule& rule) { rule.actions.remove(action); }); });
    }
    void alter_step(const Transition& whole) {
        for (std::size_t s = 0; s < count<State>; ++s) {
            const State state = static_cast<State>(s);
            const std::string name(code(state));
            if (whole.from.has(state)) add(whole.action, "not from " + name, [&](Transition& step) { step.from.remove(state); });
            else add(whole.action, "from " + name, [&](Transition& step) { step.from.add(state); });
            if (whole.to != state) add(whole.action, "to " + name, [&](Transition& step) { step.to = state; });
        }
        if (whole.to) add(whole.action, "to nowhere", [&](Transition& step) { step.to.reset(); });
    }

    const EditionDocument& document_;
    std::vector<Mutant> mutants_;
};

/// Tries every mutant of the edition and prints the score. Returns how many survived.
int try_mutants(const Edition& edition) {
    const Book book(edition.date());
    if (!book.agrees(edition)) {
        std::printf("%s: the edition itself is not what the book says\n", edition.date().c_str());
        return 1;
    }
    int not_understood = 0, by_charter = 0, by_book = 0, survived = 0;
    std::array<int, count<Article>> by_article{};
    std::vector<std::string> same;
    const std::vector<Mutant> mutants = Mutation(edition.document()).run();
    for (const Mutant& mutant : mutants) {
        const Result<Edition> loaded = load(mutant.document);
        if (!loaded) {
            const auto article = word_of<Article>(loaded.error().member);
            if (loaded.error().code != "charter_broken") ++not_understood;
            else ++by_charter, ++by_article[index(*article)];
        } else if (!book.agrees(*loaded)) {
            ++by_book;
        } else if (equivalent(*loaded, edition)) {
            same.push_back(mutant.name);
        } else {
            ++survived;
            std::printf("  survived: %s\n", mutant.name.c_str());
        }
    }
    std::printf("mutants of %s: %zu made; %d refused by the charter, %d not understood, %d caught by the book, %zu equivalent, %d survived\n",
                edition.date().c_str(), mutants.size(), by_charter, not_understood, by_book, same.size(), survived);
    for (std::size_t i = 0; i < by_article.size(); ++i) {
        if (by_article[i] > 0) std::printf("  by %s: %d\n", std::string(code(static_cast<Article>(i))).c_str(), by_article[i]);
    }
    for (const std::string& name : same) std::printf("  equivalent: %s\n", name.c_str());
    return survived;
}

}  // namespace

}  // namespace tabir::test

int main() {
    int survived = 0;
    for (const tabir::Edition& edition : tabir::test::editions().all()) survived += tabir::test::try_mutants(edition);
    return survived == 0 ? 0 : 1;
}
