#include <doctest/doctest.h>

#include "domain.hpp"
#include "editions.hpp"
#include "tabir/explain.hpp"

namespace tabir::test {

namespace {

const ActionExplanation& of(const Explanation& told, Action action) {
    for (const auto& entry : told.actions) {
        if (entry.action == action) return entry;
    }
    throw 0;
}

std::vector<std::string> ids(const std::vector<const Rule*>& rules) {
    std::vector<std::string> list;
    for (const Rule* rule : rules) list.push_back(rule->id);
    return list;
}

const Viewer officer{Surface::crm, "u3", {}, "dinas-bina-marga"};

}  // namespace

TEST_CASE("an explanation names the rules that gave each field, label and action") {
    ReportFacts report;
    report.assignee = "u3";
    report.agency = "dinas-bina-marga";
    const Explanation told = explain(newest(), officer, report);
    CHECK(ids(told.sight) == std::vector<std::string>{"sight-in-question"});
    CHECK(ids(told.fields[index(Field::location)].rules) == std::vector<std::string>{"location-in-question"});
    CHECK(told.labels.front().label == Label::private_);
    CHECK(ids(told.labels.front().rules) == std::vector<std::string>{"label-private-crm"});
    CHECK(ids(of(told, Action::dispatch).rules) == std::vector<std::string>{"dispatch-own-unit"});
}

TEST_CASE("each refused action and each field below full has its reason, and nothing else has one") {
    std::size_t wrong = 0;
    for_each_question([&](const Viewer& viewer, const ReportFacts& report) {
        // The reopen window and the state touch few rules; a part of the domain is enough here and keeps this quick.
        if (report.reporter && *report.reporter == "other") return;
        if (index(report.state) % 4 != 0 || report.reopen_window_open) return;
        const Explanation told = explain(newest(), viewer, report);
        for (const auto& field : told.fields) {
            if (field.reason.has_value() != (field.level != Level::full)) ++wrong;
            if (field.rules.empty() != (field.level == Level::hidden)) ++wrong;
        }
        for (const auto& action : told.actions) {
            if (action.reason.has_value() == action.allowed) ++wrong;
            if (action.rules.empty() == action.allowed) ++wrong;
            if (action.reason && action.reason->refusal == Refusal::conditions_unmet) {
                for (const Unmet& unmet : action.reason->unmet) {
                    if (unmet.missing.empty() && unmet.blocking.empty()) ++wrong;
                }
            }
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("of a report that is not visible nothing is told") {
    const Explanation told = explain(newest(), officer, ReportFacts{});
    CHECK(told.sight.empty());
    for (const auto& field : told.fields) CHECK(field.reason->refusal == Refusal::not_visible);
    for (const auto& action : told.actions) CHECK(action.reason->refusal == Refusal::not_visible);
}

TEST_CASE("who lacks a tag learns that, and nothing of the report") {
    ReportFacts report;
    report.assignee = "u3";
    // Whether somebody asks for the photo is for the Bureau to know.
    const Explanation told = explain(newest(), officer, report);
    const auto& unmet = of(told, Action::grant_photo).reason->unmet;
    REQUIRE(unmet.size() == 1);
    CHECK(unmet[0].missing == Set<Condition>(Condition::bureau));
    report.photo_request_by = "u9";
    const Explanation asked = explain(newest(), officer, report);
    CHECK(of(asked, Action::grant_photo).reason->unmet[0].missing == Set<Condition>(Condition::bureau));

    const Viewer bureau{Surface::crm, "u7", Set<Tag>(Tag::validation_officers), "biro-pemerintahan"};
    report.photo_request_by.reset();
    const Explanation to_bureau = explain(newest(), bureau, report);
    CHECK(of(to_bureau, Action::grant_photo).reason->unmet[0].missing == Set<Condition>(Condition::photo_requested));
}

TEST_CASE("a step that the state does not have says where it exists") {
    ReportFacts report;
    report.assignee = "u3";
    report.state = State::done;
    const Explanation told = explain(newest(), officer, report);
    const auto& reason = *of(told, Action::file_followup).reason;
    CHECK(reason.refusal == Refusal::wrong_state);
    CHECK(reason.from == Set<State>(State::in_progress, State::estimated));
}

TEST_CASE("who filed the follow-up learns what blocks the validation") {
    const Viewer bureau{Surface::crm, "u7", Set<Tag>(Tag::validation_officers), "biro-pemerintahan"};
    ReportFacts report;
    report.state = State::awaiting_validation;
    report.followup = FollowupFacts{"u8", "biro-pemerintahan"};
    const Explanation told = explain(newest(), bureau, report);
    CHECK(of(told, Action::accept).reason->unmet[0].blocking == Set<Condition>(Condition::followup_agency));
}

TEST_CASE("an action that no rule of the edition gives says so") {
    const Viewer bureau{Surface::crm, "u7", Set<Tag>(Tag::validation_officers), "biro-pemerintahan"};
    const Explanation told = explain(*editions().find("2021-04-04"), bureau, ReportFacts{});
    CHECK(of(told, Action::grant_photo).reason->refusal == Refusal::no_rule);
}

}  // namespace tabir::test
