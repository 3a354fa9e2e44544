#include <doctest/doctest.h>

#include "domain.hpp"
#include "editions.hpp"
#include "tabir/decision.hpp"
#include "tabir/sight.hpp"

namespace tabir::test {

TEST_CASE("sight says of every report what the decision says") {
    for (const Edition& edition : editions().all()) {
        std::size_t different = 0;
        for (const Viewer& viewer : all_viewers()) {
            const Sight sight = sight_of(edition, viewer);
            Reports reports(viewer);
            for (std::size_t i = 0; i < reports.size(); ++i) {
                const ReportFacts& report = reports[i];
                const auto facts = conditions_of(viewer, report);
                bool seen = false;
                for (const When& way : sight.ways) seen |= way.holds(facts);
                if (seen != decide(edition, viewer, report).visible) ++different;
            }
        }
        CHECK(different == 0);
    }
}

TEST_CASE("sight is left with conditions about the report alone") {
    const Sight visitor = sight_of(newest(), {Surface::portal, "", {}, ""});
    for (const When& way : visitor.ways) {
        for_each(way.all_of | way.none_of, [](Condition condition) {
            CHECK(condition_subject[index(condition)] != Subject::viewer);
        });
    }
    const Sight bureau = sight_of(newest(), {Surface::crm, "u7", Set<Tag>(Tag::validation_officers), "biro"});
    bool everything = false;
    for (const When& way : bureau.ways) everything |= way.all_of.empty() && way.none_of.empty();
    CHECK(everything);
}

TEST_CASE("a field may be asked by only where it is seen in full on every report") {
    const auto visitor = askable_fields(newest(), {Surface::portal, "", {}, ""});
    CHECK(visitor.has_all(Set<Field>(Field::state, Field::category, Field::area, Field::agency)));
    CHECK_FALSE(visitor.has_any(Set<Field>(Field::sla_band, Field::reported_date, Field::description, Field::location)));

    const auto officer = askable_fields(newest(), {Surface::crm, "u3", {}, "dinas-bina-marga"});
    CHECK(officer.has(Field::sla_band));
    CHECK_FALSE(officer.has_any(Set<Field>(Field::reported_date, Field::reported_hour, Field::channel, Field::channel_reference,
                                           Field::event_times, Field::due_time, Field::location, Field::complainant_name)));

    const auto admin = askable_fields(newest(), {Surface::crm, "u5", Set<Tag>(Tag::ticket_admins), "pemprov"});
    CHECK(admin.has_all(Set<Field>(Field::reported_date, Field::channel, Field::due_time, Field::location)));
    CHECK_FALSE(admin.has(Field::complainant_name));
    CHECK_FALSE(admin.has(Field::report_photo));
}

}  // namespace tabir::test
