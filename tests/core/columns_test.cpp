#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>

#include "documents.hpp"
#include "domain.hpp"
#include "editions.hpp"
#include "tabir/columns.hpp"
#include "tabir/decision.hpp"

namespace tabir::test {

namespace {

/// WebAssembly answers a part of the domain: 7 is prime to every base of the numbering of reports.
#ifdef __EMSCRIPTEN__
constexpr std::size_t stride = 7;
#else
constexpr std::size_t stride = 1;
#endif

/// Gives each id a number of its own, in an order that a seed decides.
class Numbers {
public:
    explicit Numbers(std::uint32_t seed) : random_(seed) {
        for (Number number = 1; number <= 64; ++number) free_.push_back(number * 67'108'859U);
        std::shuffle(free_.begin(), free_.end(), random_);
    }
    Number of(const std::string& id) {
        if (id.empty()) return 0;
        auto& number = numbers_[id];
        if (number == 0) {
            number = free_.back();
            free_.pop_back();
        }
        return number;
    }
    Number of(const MaybeId& id) { return id ? of(*id) : 0; }
    NumberedViewer of(const Viewer& viewer) { return {viewer.surface, of(viewer.id), viewer.tags, of(viewer.agency)}; }

private:
    std::mt19937 random_;
    std::vector<Number> free_;
    std::map<std::string, Number> numbers_;
};

/// Every stride-th report of the viewer's domain, in columns.
Columns columns_of(Reports& reports, Numbers& numbers) {
    std::size_t grants = 0;
    for (std::size_t i = 0; i < reports.size(); i += stride) grants += reports[i].photo_grants.size();
    Columns columns((reports.size() + stride - 1) / stride, grants);
    std::uint32_t grant = 0;
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const ReportFacts& report = reports[row * stride];
        columns.visibility[row] = static_cast<std::uint8_t>(report.visibility);
        columns.state[row] = static_cast<std::uint8_t>(report.state);
        columns.reopen_window_open[row] = report.reopen_window_open;
        columns.agency[row] = numbers.of(report.agency);
        columns.assignee[row] = numbers.of(report.assignee);
        columns.reporter[row] = numbers.of(report.reporter);
        if (report.followup) {
            columns.followup_officer[row] = numbers.of(report.followup->officer);
            columns.followup_agency[row] = numbers.of(report.followup->agency);
        }
        columns.photo_request_by[row] = numbers.of(report.photo_request_by);
        columns.grants_begin[row] = grant;
        for (const std::string& id : report.photo_grants) columns.grantees[grant++] = numbers.of(id);
    }
    columns.grants_begin[columns.rows()] = grant;
    return columns;
}

}  // namespace

TEST_CASE("columns decide the whole domain as plain facts do, whatever numbers stand for the ids") {
    std::uint32_t seed = 1;
    for (const Viewer& viewer : all_viewers()) {
        Reports reports(viewer);
        for (const Edition& edition : {editions().all().front(), newest()}) {
            Numbers numbers(seed++);
            const NumberedViewer numbered = numbers.of(viewer);
            const Columns columns = columns_of(reports, numbers);
            REQUIRE(columns.sound());
            std::vector<DecisionNumber> answers(columns.rows());
            decide_all(edition, numbered, columns, answers.data());
            std::size_t different = 0;
            for (std::size_t row = 0; row < columns.rows(); ++row) {
                const DecisionNumber number = decide_number(edition, numbered, columns.row(row, numbered));
                if (number != answers[row] || number >= decision_numbers(edition)) ++different;
                if (!(decision_of(edition, number) == decide(edition, viewer, reports[row * stride]))) ++different;
            }
            CHECK(different == 0);
        }
    }
}

TEST_CASE("a number that is none is never equal, and a portal viewer is nobody") {
    Columns columns(1, 1);
    columns.visibility[0] = static_cast<std::uint8_t>(Visibility::private_);
    columns.grants_begin[1] = 1;
    REQUIRE(columns.sound());
    for (const Surface surface : {Surface::portal, Surface::crm, Surface::jaki}) {
        const NumberedViewer nobody{surface, 0, {}, 0};
        const Situation situation = situation_of(nobody, columns.row(0, nobody));
        CHECK(situation.grant == Holder::others);
        CHECK_FALSE(situation.conditions().has_any(Set<Condition>(Condition::owner, Condition::assignee, Condition::handling, Condition::granted)));
    }
    const NumberedViewer visitor{Surface::portal, 5, Set<Tag>::all(), 5};
    columns.grantees[0] = columns.photo_request_by[0] = columns.agency[0] = columns.reporter[0] = columns.assignee[0] = 5;
    const Situation situation = situation_of(visitor, columns.row(0, visitor));
    CHECK(situation.number() < Situation::count);
    CHECK(situation.grant == Holder::others);
    CHECK(situation.request == Holder::others);
    CHECK_FALSE(situation.conditions().has(Condition::owner));
}

TEST_CASE("columns that are not sound say so") {
    const Columns empty(0, 0);
    CHECK(empty.sound());
    const Columns zeros(3, 2);
    CHECK(zeros.sound());
    const auto broken = [](auto spoil) {
        Columns columns(3, 2);
        spoil(columns);
        return !columns.sound();
    };
    CHECK(broken([](Columns& columns) { columns.visibility[2] = count<Visibility>; }));
    CHECK(broken([](Columns& columns) { columns.state[0] = count<State>; }));
    CHECK(broken([](Columns& columns) { columns.state[1] = 255; }));
    CHECK(broken([](Columns& columns) { columns.reopen_window_open[1] = 2; }));
    CHECK(broken([](Columns& columns) { columns.grants_begin[1] = 1; }));
    CHECK(broken([](Columns& columns) { columns.grants_begin = {0, 1, 2, 3}; }));
    CHECK(broken([](Columns& columns) { columns.grants_begin[3] = 0xFFFFFFFF; }));
    CHECK_FALSE(broken([](Columns& columns) { columns.grants_begin = {0, 1, 1, 2}; }));
    CHECK_FALSE(broken([](Columns& columns) { columns.grants_begin = {1, 1, 2, 2}; }));
}

TEST_CASE("an edition with more decisions than a number can name is refused, and never decides by another's number") {
    // A field for each condition tells every situation from every other.
    EditionDocument document = document_of("2021-04-04");
    std::erase_if(document.rules, [](const Rule& rule) { return !rule.fields.empty(); });
    for (std::size_t i = 0; i < count<Condition>; ++i) {
        document.rules.push_back(field_rule("tell-" + std::to_string(i), {Set<Condition>(static_cast<Condition>(i)), {}}, Set<Field>(static_cast<Field>(i))));
    }
    CHECK(DecisionTable(document).outcomes().size() == Situation::count);
    const Result<Edition> edition = load(document);
    REQUIRE_FALSE(edition.ok());
    CHECK(edition.error().code == "too_large");
    // With fewer it loads, and each number is its own decision.
    std::erase_if(document.rules, [](const Rule& rule) { return rule.id == "tell-18" || rule.id == "tell-21"; });
    const Result<Edition> smaller = load(document);
    REQUIRE_MESSAGE(smaller.ok(), smaller.error().message);
    CHECK(decision_numbers(*smaller) <= 65'536);
    for (std::size_t number = 0; number < decision_numbers(*smaller); ++number) {
        const auto same = static_cast<DecisionNumber>(number);
        if (!(decision_of(*smaller, same) == smaller->table().of_outcome(number / count<State>, static_cast<State>(number % count<State>)))) FAIL(number);
    }
}

}  // namespace tabir::test
