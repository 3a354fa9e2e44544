#include <doctest/doctest.h>

#include <string>
#include <type_traits>

#include "domain.hpp"
#include "editions.hpp"
#include "tabir/view.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::test {

namespace {

constexpr Milliseconds noon = 1'795'410'000'000;  // 2026-11-23T05:00Z, noon in Jakarta
constexpr Milliseconds minute = 60'000;

Report a_report() {
    Report report;
    report.ticket_code = "K7QX-M4TD";
    report.state = State::awaiting_validation;
    report.category = "jalan-rusak";
    report.agency = "dinas-bina-marga";
    report.description = "Lubang besar, hubungi saya 0812-3456-7890";
    report.area = "gambir";
    report.location = Location{-6'175'392, 106'827'153, "depan toko biru"};
    report.photos = {{"p-report", 800, 600}};
    report.complainant_name = "Siti Rahayu";
    report.complainant_contact = "siti@contoh.id";
    report.reported_at = noon;
    report.channel = "jaki";
    report.channel_reference = "ref-77";
    report.due_at = noon + 60 * minute;
    report.sla_band = SlaBand::due_soon;
    report.assignee = "u3";
    report.reporter = "c1";
    report.followups = {{"u3", "Andi Wijaya", "dinas-bina-marga", "Sudah ditambal, lapor ke 0811-2222-3333", {{"p-followup", 640, 480}}}};
    report.events = {{Action::submit, State::submitted, State::submitted, Party::reporter, "", "", noon},
                     {Action::make_private, State::submitted, State::submitted, Party::reporter, "", "", noon + minute},
                     {Action::start, State::submitted, State::in_progress, Party::officer, "dinas-bina-marga", "telepon 0813-1111-2222", noon + 2 * minute},
                     {Action::request_photo, State::in_progress, State::in_progress, Party::officer, "dinas-bina-marga", "perlu", noon + 3 * minute}};
    report.accesses = {{"Andi Wijaya", "dinas-bina-marga", Party::officer, Surface::crm, "report", noon + minute},
                       {"Andi Wijaya", "dinas-bina-marga", Party::officer, Surface::crm, "report", noon + 2 * minute}};
    return report;
}

/// All that the report holds and that some viewer may not see, each with the level from which it may appear.
struct Secret { Field field; Level from; std::string text; };
const Secret secrets[] = {
    {Field::description, Level::full, "0812-3456-7890"}, {Field::description, Level::full, "0813-1111-2222"},
    {Field::location, Level::full, "-6175392"},          {Field::location, Level::full, "toko biru"},
    {Field::report_photo, Level::full, "p-report"},      {Field::complainant_name, Level::full, "Siti"},
    {Field::complainant_contact, Level::full, "siti@"},  {Field::reported_date, Level::full, "\"2026-11-23\"}"},
    {Field::reported_hour, Level::full, "\"12:00\""},    {Field::channel_reference, Level::full, "ref-77"},
    {Field::event_times, Level::full, "T12:02"},         {Field::due_time, Level::full, "T13:00"},
    {Field::sla_band, Level::full, "due_soon"},          {Field::followup_note, Level::full, "0811-2222-3333"},
};

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const Viewer portal{Surface::portal, "", {}, ""};
const Viewer owner{Surface::jaki, "c1", {}, ""};
const Viewer officer{Surface::crm, "u3", {}, "dinas-bina-marga"};
const Viewer bureau{Surface::crm, "u7", Set<Tag>(Tag::validation_officers), "biro-pemerintahan"};

std::string seen_by(const Viewer& viewer, const Report& report, Set<Field> wanted = Set<Field>::all()) {
    const Decision decision = decide(newest(), viewer, facts_of(report));
    return view(newest(), viewer, decision, report, Language::id, wanted).json().dump();
}

}  // namespace

// A report has no way to become JSON by itself.
static_assert(!std::is_constructible_v<Json, Report>);
static_assert(!std::is_convertible_v<Report, std::string>);

TEST_CASE("no view of any viewer holds what its decision does not disclose") {
    Report report = a_report();
    std::size_t leaks = 0;
    std::size_t shown = 0;
    for (const Visibility visibility : {Visibility::public_, Visibility::private_}) {
        report.visibility = visibility;
        for (Viewer viewer : all_viewers()) {
            for (const std::string id : {"u3", "u9", "c1"}) {
                if (viewer.surface != Surface::portal) viewer.id = id;
                for (const bool granted : {false, true}) {
                    report.photo_grants.clear();
                    if (granted) report.photo_grants.push_back(id);
                    const Decision decision = decide(newest(), viewer, facts_of(report));
                    const std::string text = view(newest(), viewer, decision, report, Language::en).json().dump();
                    for (const Secret& secret : secrets) {
                        const bool may = decision.fields.of(secret.field) >= secret.from;
                        if (contains(text, secret.text) && !may) ++leaks;
                        if (contains(text, secret.text)) ++shown;
                    }
                    if (contains(text, "Andi") && decision.fields.of(Field::followup_officer) < Level::full &&
                        decision.fields.of(Field::access_trail) < Level::full) ++leaks;
                }
            }
        }
    }
    CHECK(leaks == 0);
    CHECK(shown > 100);
}

TEST_CASE("an unseen report is one word") {
    CHECK(seen_by(portal, a_report()) == R"({"visible":false})");
}

TEST_CASE("the reporter reads her own report, and learns agency and role of who opened it") {
    const std::string text = seen_by(owner, a_report());
    CHECK(contains(text, "0812-3456-7890"));
    CHECK(contains(text, R"("access_trail":{"level":"coarse","value":[{"agency":"dinas-bina-marga","party":"officer","times":2}]})"));
    CHECK(contains(text, R"("followup_officer":{"level":"coarse","value":[{"agency":"dinas-bina-marga"}]})"));
    CHECK(contains(text, R"("report_photo":{"level":"locked","value":{"present":true}})"));
}

TEST_CASE("the access log is for auditors, of unseen reports too, with times only for who may know them") {
    const Viewer auditor{Surface::crm, "u8", Set<Tag>(Tag::auditors), "inspektorat"};
    const Viewer both{Surface::crm, "u8", Set<Tag>(Tag::auditors, Tag::administrators), "inspektorat"};
    CHECK(seen_by(auditor, a_report()) == R"({"visible":false})");
    CHECK(contains(access_log(newest(), auditor, a_report()).dump(), R"({"at":null,"name":"Andi Wijaya")"));
    CHECK(contains(access_log(newest(), both, a_report()).dump(), R"({"at":"2026-11-23T12:01+07:00")"));
    CHECK(access_log(newest(), bureau, a_report()).items().empty());
    CHECK(access_log(newest(), officer, a_report()).items().empty());
}

TEST_CASE("history tells the steps that move the report; photo access and changes of visibility stay out") {
    const std::string text = seen_by(bureau, a_report());
    CHECK(contains(text, R"({"action":"start","from":"submitted","to":"in_progress","party":"officer","agency":"dinas-bina-marga","note":"telepon [nomor telepon]"})"));
    CHECK_FALSE(contains(text, "make_private"));
    CHECK_FALSE(contains(text, R"("action":"request_photo")"));
    CHECK(contains(text, R"("event_times":{"level":"full","value":["2026-11-23T12:00+07:00","2026-11-23T12:02+07:00"]})"));
}

TEST_CASE("a grant opens the photo to its holder alone") {
    Report report = a_report();
    report.photo_grants = {"u3"};
    CHECK(contains(seen_by(officer, report), "p-report"));
    CHECK_FALSE(contains(seen_by(bureau, report), "p-report"));
}

TEST_CASE("a view holds the wanted fields alone") {
    CHECK(contains(seen_by(officer, a_report(), Set<Field>(Field::ticket_code)),
                   R"("fields":{"ticket_code":{"level":"full","value":"K7QX-M4TD"}},"labels")"));
}

TEST_CASE("wall time is Jakarta's, before midnight and after") {
    CHECK(wall_time(noon) == "2026-11-23T12:00+07:00");
    CHECK(wall_date(0) == "1970-01-01");
    CHECK(wall_hour(0) == "07:00");
    CHECK(wall_time(-1) == "1970-01-01T06:59+07:00");
    CHECK(wall_time(noon + 12 * 60 * minute) == "2026-11-24T00:00+07:00");
}

}  // namespace tabir::test
