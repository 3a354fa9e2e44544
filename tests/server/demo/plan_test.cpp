// The demo city as it is planned: everything occurs in it, nothing impossible, nobody real.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "policy/editions.hpp"
#include "data/reference.hpp"
#include "demo/drawing/scene.hpp"
#include "demo/plan.hpp"
#include "city_text.hpp"
#include "store/calendar.hpp"
#include "store/ticket_code.hpp"
#include "tabir/decision.hpp"
#include "tabir/redact.hpp"
#include "tabir/wall_time.hpp"

using namespace tabir;
using namespace tabir::demo;

namespace {

constexpr Milliseconds now = 1'795'000'000'000;  // in November 2026

const Editions& editions() {
    static const Editions all = policy::embedded_editions();
    return all;
}

const Cast& cast() {
    static const Cast people(data::built_in());
    return people;
}

std::vector<PlannedReport> city_of_seed(std::uint64_t seed, Milliseconds at = now, int reports = 300) {
    return plan_city(*editions().newest(), data::built_in(), cast(), {seed, reports, at});
}

const std::vector<PlannedReport>& city() {
    static const auto planned = city_of_seed(1);
    return planned;
}

template <class Of>
auto occurring(Of of) {
    std::set<decltype(of(city().front()))> found;
    for (const PlannedReport& planned : city()) found.insert(of(planned));
    return found;
}

/// Every free text of the report.
std::vector<std::string> texts_of(const PlannedReport& planned) {
    std::vector<std::string> texts = {planned.report.description, planned.report.complainant_contact};
    if (planned.report.location) texts.push_back(planned.report.location->place);
    for (const Event& event : planned.report.events) texts.push_back(event.note);
    for (const Followup& followup : planned.report.followups) texts.push_back(followup.note);
    for (const PhotoStep& step : planned.photo_steps) texts.push_back(step.event.note);
    return texts;
}

std::string digits_of(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Whether the piece of personal data is of the kind that belongs to nobody (texts/writing.hpp).
bool is_nobodys(const std::string& text, Entity type) {
    switch (type) {
        case Entity::phone: return digits_of(text).find("8120000") < 3;
        case Entity::email: return text.ends_with("@example.com");
        case Entity::nik: return text.starts_with("99");
        case Entity::plate: return text.find(" Q") != std::string::npos;
        case Entity::health: return true;  // of no person that the text names
        default: return false;  // the city's texts have none of the other kinds
    }
}

}  // namespace

TEST_CASE("the same seed makes the same city, another seed another") {
    CHECK(as_text(city(), now) == as_text(city_of_seed(1), now));
    CHECK(as_text(city(), now) != as_text(city_of_seed(2), now));
}

TEST_CASE("every state, category, channel, visibility and band occurs") {
    CHECK(city().size() == 300);
    CHECK(occurring([](const auto& planned) { return planned.report.state; }).size() == count<State>);
    CHECK(occurring([](const auto& planned) { return planned.report.visibility; }).size() == count<Visibility>);
    CHECK(occurring([](const auto& planned) { return planned.report.category; }).size() ==
          data::built_in().categories().size());
    CHECK(occurring([](const auto& planned) { return planned.report.channel; }).size() == data::built_in().channels().size());
    CHECK(occurring([](const auto& planned) {
              const Report& report = planned.report;
              return store::sla_band(report.state, store::due_soon_at(report.reported_at, *report.due_at), report.due_at, now);
          }).size() == count<SlaBand>);
}

TEST_CASE("every action of the vocabulary occurs") {
    Set<Action> seen;
    for (const PlannedReport& planned : city()) {
        for (const Event& event : planned.report.events) seen.add(event.action);
        for (const PhotoStep& step : planned.photo_steps) seen.add(step.event.action);
    }
    CHECK(seen == Set<Action>::all());
}

TEST_CASE("every history is one that the transition table has, in rising time") {
    const Edition& edition = *editions().newest();
    for (const PlannedReport& planned : city_of_seed(7)) {
        const Report& report = planned.report;
        State state = edition.first_state();
        Milliseconds at = report.reported_at;
        for (const Event& event : report.events) {
            const Transition& step = edition.transition(event.action);
            CHECK(event.from == state);
            CHECK((event.action == Action::submit || step.from.has(event.from)));
            CHECK(event.to == step.to.value_or(event.from));
            CHECK(event.at >= at);
            CHECK(event.at <= now);
            state = event.to;
            at = event.at;
        }
        CHECK(report.state == state);
        CHECK(data::built_in().channel(report.channel)->open_on(wall_date(report.reported_at)));
        CHECK(report.location.has_value() == data::built_in().channel(report.channel)->located);
    }
}

TEST_CASE("a report is reopened within ten working days of done") {
    for (const PlannedReport& planned : city()) {
        Milliseconds done = 0;
        for (const Event& event : planned.report.events) {
            if (event.action == Action::reopen) CHECK(done >= store::reopen_cutoff(event.at));
            if (event.to == State::done) done = event.at;
        }
    }
}

TEST_CASE("photo access: asked, granted for now and for a while that is over, denied, revoked; never by oneself") {
    int waiting = 0, live = 0, over = 0;
    for (const PlannedReport& planned : city()) {
        waiting += !planned.requests.empty();
        for (const store::PhotoGrant& grant : planned.grants) {
            CHECK(grant.grantee != grant.grantor);
            CHECK(cast().user(grant.grantor).tags.has(Tag::validation_officers));
            CHECK(grant.at < grant.until);
            CHECK(grant.at <= now);
            ++(grant.until > now ? live : over);
        }
        for (const PhotoStep& step : planned.photo_steps) CHECK(step.event.at <= now);
    }
    CHECK(waiting > 0);
    CHECK(live > 0);
    CHECK(over > 0);
}

TEST_CASE("texts differ, and one in ten or so gives personal data away, of nobody") {
    std::set<std::string> descriptions;
    int telling = 0;
    for (const PlannedReport& planned : city()) {
        descriptions.insert(planned.report.description);
        telling += !find(planned.report.description).empty();
        for (const std::string& text : texts_of(planned)) {
            CHECK(text.find('{') == std::string::npos);
            CHECK(text.find("  ") == std::string::npos);
            for (const Span& span : find(text)) {
                const std::string piece = text.substr(span.start, span.end - span.start);
                CAPTURE(text);
                CAPTURE(piece);
                CHECK(is_nobodys(piece, span.type));
            }
        }
    }
    CHECK(descriptions.size() > 290);
    CHECK(telling > 15);
    CHECK(telling < 60);
}

TEST_CASE("ticket codes are codes, each its own") {
    std::set<std::string> codes;
    for (const PlannedReport& planned : city()) {
        CHECK(store::read_ticket_code(planned.report.ticket_code) == planned.report.ticket_code);
        codes.insert(planned.report.ticket_code);
    }
    CHECK(codes.size() == city().size());
}

TEST_CASE("there is an account for every role, and two of one sub-agency") {
    for (std::size_t i = 0; i < count<Tag>; ++i) CHECK_FALSE(cast().with_tag(static_cast<Tag>(i)).empty());
    CHECK(cast().with_tag(Tag::validation_officers).size() == 2);
    CHECK(cast().officers_of("sudin-bina-marga-jakarta-selatan").size() == 2);
    std::set<std::string> names;
    for (const Member& member : cast().members()) names.insert(member.user.name);
    for (const store::Citizen& citizen : cast().citizens()) names.insert(citizen.name);
    CHECK(names.size() == cast().members().size() + cast().citizens().size());
    // Whoever can sign in as an officer finds something to do.
    for (const Member& member : cast().members()) {
        const bool plain = !member.role_id.empty() && member.user.tags.empty() && member.user.agency != "dinas-bina-marga";
        if (!plain) continue;
        CAPTURE(member.user.name);
        CHECK(std::any_of(city().begin(), city().end(),
                          [&](const PlannedReport& planned) { return planned.report.assignee == member.user.id; }));
    }
}

TEST_CASE("every category has a picture before and after, and the same one each time") {
    for (const data::Category& category : data::built_in().categories()) {
        const std::string before = drawing::draw(category.id, 0, false);
        CHECK(before == drawing::draw(category.id, 0, false));
        CHECK(before != drawing::draw(category.id, 0, true));
        CHECK(before != drawing::draw(category.id, 1, false));
    }
    CHECK_THROWS_AS(drawing::draw("nothing", 0, false), std::out_of_range);
}

TEST_CASE("a large city is planned as well") { CHECK(city_of_seed(3, now, 2000).size() == 2000); }
