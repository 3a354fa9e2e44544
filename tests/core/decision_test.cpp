#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <string>

#include "domain.hpp"
#include "editions.hpp"
#include "oracle.hpp"
#include "tabir/decision.hpp"

namespace {

std::size_t allocations = 0;

}  // namespace

// Counts what the program allocates, so that a test can say "nothing".
void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    std::abort();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace tabir::test {

TEST_CASE("every decision of every edition is the one in decision.md") {
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        std::size_t different = 0;
        std::size_t visible = 0;
        const std::size_t questions = for_each_question([&](const Viewer& viewer, const ReportFacts& report) {
            const Decision decision = decide(edition, viewer, report);
            if (!(decision == by_the_book(edition.date(), viewer, report))) ++different;
            if (decision.visible) ++visible;
        });
        CHECK(different == 0);
        CHECK(questions > 1'000'000);
        CHECK(visible > 0);
    }
}

TEST_CASE("two missing values are never equal") {
    ReportFacts report;
    report.visibility = Visibility::private_;
    report.reporter = "";
    report.assignee = "";
    report.photo_grants = {""};
    report.photo_request_by = "";
    CHECK_FALSE(decide(newest(), {Surface::jaki, "", {}, ""}, report).visible);
    CHECK_FALSE(decide(newest(), {Surface::crm, "", {}, ""}, report).visible);
    report.reporter.reset();
    report.assignee.reset();
    CHECK_FALSE(decide(newest(), {Surface::jaki, "", {}, ""}, report).visible);
    CHECK_FALSE(decide(newest(), {Surface::crm, "", {}, ""}, report).visible);
    const auto facts = conditions_of({Surface::crm, "", {}, ""}, report);
    CHECK_FALSE(facts.has(Condition::handling));
    CHECK_FALSE(facts.has(Condition::granted));
    CHECK_FALSE(facts.has(Condition::own_request));
}

TEST_CASE("tags count on the dashboard alone") {
    const Viewer citizen{Surface::jaki, "c1", Set<Tag>::all(), "dinas-bina-marga"};
    const Viewer visitor{Surface::portal, "", Set<Tag>::all(), "dinas-bina-marga"};
    ReportFacts report;
    CHECK_FALSE(decide(newest(), citizen, report).visible);
    CHECK_FALSE(decide(newest(), visitor, report).visible);
}

TEST_CASE("a decision allocates nothing") {
    Viewer viewer{Surface::crm, "an officer with an id too long for any small string", Set<Tag>::all(), "an agency with a long name too"};
    ReportFacts report;
    report.assignee = viewer.id;
    report.agency = viewer.agency;
    report.photo_grants = {viewer.id, "another viewer whose id is just as long"};
    const Edition& edition = newest();
    const std::size_t before = allocations;
    const Decision decision = decide(edition, viewer, report);
    const std::size_t after = allocations;
    CHECK(before > 0);
    CHECK(after == before);
    CHECK(decision.visible);
}

}  // namespace tabir::test
