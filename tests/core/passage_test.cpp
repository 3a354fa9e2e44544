#include <doctest/doctest.h>

#include <string>

#include "editions.hpp"
#include "tabir/masked.hpp"
#include "tabir/view.hpp"

namespace tabir::test {

namespace {

const std::string story = "Di sini orang cuek soal laporan saya kemarin, hubungi 0812-3456-7890 saja.";

Passage passage_of(const std::string& text, const std::string& part, Entity type = Entity::other) {
    const std::size_t start = text.find(part);
    return {{start, start + part.size(), type}, Party::bureau, "biro-pemerintahan"};
}

std::string shown(const std::string& whole, const std::vector<Passage>& passages, Level level = Level::masked) {
    return told_to_others(whole, passages, level, Language::id);
}

std::optional<Span> select(const std::string& whole, const std::vector<Passage>& passages, const std::string& part, Level level = Level::masked) {
    const std::string text = shown(whole, passages, level);
    const std::size_t start = text.find(part);
    REQUIRE(start != std::string::npos);
    return passage_selected(whole, passages, level, Language::id, start, start + part.size(), Entity::other);
}

Report a_report() {
    Report report;
    report.ticket_code = "K7QX-M4TD";
    report.visibility = Visibility::public_;
    report.state = State::awaiting_validation;
    report.agency = "dinas-bina-marga";
    report.description = story;
    report.reporter = "c1";
    report.passages = {passage_of(story, "cuek soal laporan saya kemarin")};
    report.followups = {{"u3", "Andi", "dinas-bina-marga", "Sudah dicek ke rumah pojok", {}}};
    report.followups[0].passages = {passage_of(report.followups[0].note, "rumah pojok")};
    report.events = {{Action::make_private, State::submitted, State::submitted, Party::reporter, "", "rahasia", 0},
                     {Action::decline, State::submitted, State::declined, Party::ticket_admin, "biro", "warung sebelah rumahnya", 1}};
    report.events[1].passages = {passage_of(report.events[1].note, "sebelah rumahnya")};
    return report;
}

std::string seen_by(const Viewer& viewer, const Edition& edition = newest()) {
    const Report report = a_report();
    return view(edition, viewer, decide(edition, viewer, facts_of(report)), report, Language::id).json().dump();
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const Viewer portal{Surface::portal, "", {}, ""};
const Viewer reporter{Surface::jaki, "c1", {}, ""};
const Viewer neighbour{Surface::jaki, "c2", {}, ""};
const Viewer officer{Surface::crm, "u3", {}, "dinas-bina-marga"};
const Viewer ticket_admin{Surface::crm, "u5", Set<Tag>(Tag::ticket_admins), "biro-pemerintahan"};
const Viewer bureau{Surface::crm, "u7", Set<Tag>(Tag::validation_officers), "biro-pemerintahan"};

}  // namespace

TEST_CASE("a masked text knows what each part of it stands for") {
    const Masked masked(story, {{14, 18, Entity::other}}, Language::id);
    CHECK(masked.text() == "Di sini orang [bagian lain] soal laporan saya kemarin, hubungi [nomor telepon] saja.");
    for (std::size_t start = 0; start < masked.text().size(); ++start) {
        for (std::size_t end = start + 1; end <= masked.text().size(); ++end) {
            const auto [first, last] = masked.whole_of({start, end});
            REQUIRE(first < last);
            REQUIRE(last <= story.size());
            // What stands outside the placeholders stands for itself.
            if (masked.text().substr(start, end - start).find_first_of("[]") == std::string::npos && last - first == end - start) {
                REQUIRE((story.substr(first, last - first) == masked.text().substr(start, end - start) || masked.text().rfind('[', start) != std::string::npos));
            }
        }
    }
    CHECK(masked.whole_of({0, masked.text().size()}).end == story.size());
    CHECK(masked.whole_of({16, 17}).start == 14);  // inside "[bagian lain]"
    CHECK(masked.whole_of({16, 17}).end == 18);
}

TEST_CASE("spans that overlap become one, of the longer one's type") {
    const std::vector<Span> spans = merged({{10, 20, Entity::phone}, {0, 4, Entity::nik}, {8, 12, Entity::other}, {4, 6, Entity::kk}});
    CHECK(spans == std::vector<Span>{{0, 4, Entity::nik}, {4, 6, Entity::kk}, {8, 20, Entity::phone}});
}

TEST_CASE("a further passage hides from all but the reporter") {
    for (const Viewer& viewer : {portal, neighbour, officer, ticket_admin, bureau}) {
        const std::string text = seen_by(viewer);
        CHECK_FALSE(holds(text, "laporan saya kemarin"));
        CHECK_FALSE(holds(text, "pojok"));
        CHECK_FALSE(holds(text, "sebelah"));
        CHECK(holds(text, "Di sini orang [bagian lain], hubungi [nomor telepon] saja."));
    }
    const std::string own = seen_by(reporter);
    CHECK(holds(own, story));
    CHECK(holds(own, "sebelah rumahnya"));
    CHECK_FALSE(holds(own, "pojok"));  // follow-ups are masked for the reporter too
}

TEST_CASE("no edition lifts a passage: where texts are shown in full, it stays hidden") {
    const Edition& first = *editions().find("2021-04-04");
    for (const Viewer& viewer : {portal, neighbour, officer, ticket_admin, bureau}) {
        const std::string text = seen_by(viewer, first);
        CHECK(holds(text, "0812-3456-7890"));
        CHECK_FALSE(holds(text, "laporan saya kemarin"));
    }
    CHECK(holds(seen_by(reporter, first), story));
}

TEST_CASE("the Bureau and the ticket admins mask, on what they see") {
    Report report = a_report();
    const auto may = [&](const Viewer& viewer) { return may_mask(viewer, decide(newest(), viewer, facts_of(report))); };
    CHECK(may(bureau));
    CHECK(may(ticket_admin));
    CHECK_FALSE(may(officer));
    CHECK_FALSE(may(reporter));
    CHECK_FALSE(may(portal));
    CHECK_FALSE(may({Surface::crm, "u9", Set<Tag>(Tag::administrators), "biro-pemerintahan"}));
    CHECK_FALSE(may({Surface::crm, "u9", Set<Tag>(Tag::auditors), "biro-pemerintahan"}));
    CHECK_FALSE(may_mask(bureau, Decision{}));
}

TEST_CASE("a selection in the text as shown is a passage of the stored text") {
    const auto passage = select(story, {}, "cuek");
    REQUIRE(passage);
    CHECK(story.substr(passage->start, passage->end - passage->start) == "cuek");
    // Behind a placeholder, and over one.
    CHECK(select(story, {}, "saja")->start == story.find("saja"));
    const auto over = select(story, {}, "telepon] saja");
    CHECK(over->start == story.find("0812"));
    CHECK(over->end == story.find("saja") + 4);
    // Masked further already.
    const std::vector<Passage> passages = {passage_of(story, "cuek")};
    CHECK(select(story, passages, "soal")->start == story.find("soal"));
    CHECK_FALSE(select(story, passages, "bagian"));
    CHECK_FALSE(select(story, {}, "[nomor telepon]"));
    CHECK(select(story, {}, "0812", Level::full)->start == story.find("0812"));
}

TEST_CASE("a selection that is none is refused") {
    const std::string text = "Jalan Ré rusak";
    const auto at = [&](std::size_t start, std::size_t end) { return passage_selected(text, {}, Level::masked, Language::id, start, end, Entity::other); };
    CHECK(at(0, 5));
    CHECK_FALSE(at(5, 5));
    CHECK_FALSE(at(6, 5));
    CHECK_FALSE(at(0, text.size() + 1));
    CHECK_FALSE(at(0, 8));  // inside the é
    CHECK_FALSE(at(8, 10));
    CHECK(at(0, text.size()));
}

TEST_CASE("a text is found by the place at which a view shows it") {
    const Report report = a_report();
    CHECK(text_shown(report, FreeText::description, 0)->whole == &report.description);
    CHECK_FALSE(text_shown(report, FreeText::description, 1));
    CHECK(text_shown(report, FreeText::followup_note, 0)->whole == &report.followups[0].note);
    CHECK_FALSE(text_shown(report, FreeText::followup_note, 1));
    // The history does not tell that the report was private once, so its first entry is the second event.
    CHECK(text_shown(report, FreeText::history_note, 0)->index == 1);
    CHECK_FALSE(text_shown(report, FreeText::history_note, 1));
}

TEST_CASE("a search looks in what all may read, and finds neither masked words nor their placeholders") {
    const std::string text = searchable(story, {passage_of(story, "cuek soal laporan saya kemarin")});
    CHECK(text == "di sini orang \n, hubungi \n saja.");
}

}  // namespace tabir::test
