#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "documents.hpp"
#include "editions.hpp"
#include "tabir/charter.hpp"
#include "tabir/question.hpp"

namespace tabir::test {

namespace {

using Facts = Set<Condition>;
using F = Field;
using A = Action;
using C = Condition;

/// An independent statement of what is wrong: whether this decision, where those conditions hold, breaks the promise.
using Wrong = std::function<bool(Facts, const Decision&)>;

constexpr Set<Field> times{F::reported_date, F::reported_hour, F::channel, F::channel_reference, F::event_times, F::due_time};

/// The articles that a document breaks while they are in force.
Set<Article> broken_by(const EditionDocument& document) {
    Set<Article> broken;
    for (const Finding& finding : check_charter(document, DecisionTable(document))) {
        if (finding.breach && finding.in_force) broken.add(finding.article);
    }
    return broken;
}

/// The document breaks that article and no other, is refused for it, and the error shows the breach. Returns it.
Breach refused_for(Article article, const EditionDocument& document) {
    CAPTURE(code(article));
    const DecisionTable table(document);
    CHECK(broken_by(document) == Set<Article>(article));
    const std::optional<Breach> breach = check_charter(document, table)[index(article)].breach;
    REQUIRE(breach.has_value());
    const Result<Edition> edition = load(document);
    REQUIRE_FALSE(edition.ok());
    CHECK(edition.error().code == "charter_broken");
    CHECK(edition.error().member == code(article));
    const Example example = example_of(breach->situation, breach->state);
    const std::string& message = edition.error().message;
    CHECK(message.find(breach->what) != std::string::npos);
    CHECK(message.find("`" + question_to_json(example.viewer, example.report).dump() + "`") != std::string::npos);
    return *breach;
}

/// As refused_for, and the situation shown is wrong indeed, while no smaller one is. `conditions` are all that hold in it.
Breach refused_for(Article article, const EditionDocument& document, Facts conditions, const Wrong& wrong) {
    const Breach breach = refused_for(article, document);
    CAPTURE(breach.what);
    const DecisionTable table(document);
    CHECK(breach.situation.conditions() == conditions);
    CHECK(wrong(breach.situation.conditions(), table.outcome(breach.situation.number())));
    std::size_t smaller = 0;
    for (std::uint32_t number = 0; number < Situation::count; ++number) {
        if (facts_beyond_plain(Situation::of_number(number)) >= facts_beyond_plain(breach.situation)) continue;
        if (wrong(conditions_of_all()[number], table.outcome(number))) ++smaller;
    }
    CHECK(smaller == 0);
    return breach;
}

EditionDocument newest_document() { return document_of("2026-11-23"); }

/// The newest document with one rule more.
EditionDocument with(Rule rule) {
    EditionDocument document = newest_document();
    document.rules.push_back(std::move(rule));
    return document;
}
/// The newest document without that rule.
EditionDocument without(std::string_view id) {
    EditionDocument document = newest_document();
    std::erase_if(document.rules, [&](const Rule& rule) { return rule.id == id; });
    return document;
}
/// The newest document with that rule altered.
template <class Alter> EditionDocument altered(std::string_view id, Alter alter) {
    EditionDocument document = newest_document();
    alter(rule_of(document, id));
    return document;
}
/// The newest document with the step of that action altered.
template <class Alter> EditionDocument altered(Action action, Alter alter) {
    EditionDocument document = newest_document();
    alter(document.transitions[index(action)]);
    return document;
}

Wrong allowed(Action action) {
    return [=](Facts, const Decision& decision) { return decision.actions.has(action); };
}

}  // namespace

TEST_CASE("the five editions keep the charter") {
    CHECK(decisions_examined == 128'656);
    for (const Edition& edition : editions().all()) {
        CAPTURE(edition.date());
        const Findings findings = check_charter(edition.document(), edition.table());
        CHECK(first_breach(findings) == nullptr);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            CHECK(index(findings[i].article) == i);
            CHECK(findings[i].in_force == (article_since[i] <= edition.date()));
        }
    }
    CHECK(broken_by(document_of("2026-11-23")).empty());
}

TEST_CASE("validated-completion: only the Bureau completes") {
    const Facts unless(C::followup_officer, C::followup_agency);
    const Breach breach = refused_for(Article::validated_completion, with(action_rule("new", {Facts(C::ticket_admin), unless}, Set<A>(A::accept))),
                                      Facts(C::crm, C::three_tags, C::ticket_admin, C::public_),
                                      [](Facts facts, const Decision& decision) { return decision.actions.has(A::accept) && !facts.has(C::bureau); });
    CHECK(breach.state == State::awaiting_validation);
    const Breach on_site = refused_for(Article::validated_completion, with(action_rule("new", {Facts(C::assignee), unless}, Set<A>(A::confirm_on_site))),
                                       Facts(C::crm, C::assignee, C::in_question, C::public_),
                                       [](Facts facts, const Decision& decision) { return decision.actions.has(A::confirm_on_site) && !facts.has(C::bureau); });
    CHECK(on_site.state == State::on_site_verification);
}

TEST_CASE("validated-completion: no step but accept and confirm_on_site leads to done") {
    const Breach ordered = refused_for(Article::validated_completion, altered(A::order_verification, [](Transition& step) { step.to = State::done; }),
                                       Facts(C::crm, C::three_tags, C::bureau, C::public_, C::followed_up), allowed(A::order_verification));
    CHECK(ordered.what == "`order_verification` leads to `done`");
    CHECK(ordered.state == State::awaiting_validation);
    // Not even a step that changes nothing else, or one that nobody may take.
    CHECK(broken_by(altered(A::deny_photo, [](Transition& step) { step.to = State::done; })).has(Article::validated_completion));
    EditionDocument idle = without("make-public-owner");
    idle.transitions[index(A::make_public)] = {A::make_public, Set<State>(State::dispatched), State::done};
    CHECK(refused_for(Article::validated_completion, idle).state == State::dispatched);
    // A report is never born done.
    CHECK(broken_by(altered(A::submit, [](Transition& step) { step.to = State::done; })).has(Article::validated_completion));
}

TEST_CASE("rejection-repeats: out of followup_rejected there is only start, and withdraw") {
    const Breach breach = refused_for(Article::rejection_repeats, altered(A::coordinate, [](Transition& step) { step.from.add(State::followup_rejected); }),
                                      Facts(C::crm, C::assignee, C::in_question, C::public_), allowed(A::coordinate));
    CHECK(breach.what == "`coordinate` leads out of `followup_rejected`");
    CHECK(breach.state == State::followup_rejected);
    refused_for(Article::rejection_repeats, altered(A::reassign, [](Transition& step) { step.to = State::dispatched; }));
    refused_for(Article::rejection_repeats, altered(A::start, [](Transition& step) { step.to = State::estimated; }));
    refused_for(Article::rejection_repeats, altered(A::withdraw, [](Transition& step) { step.to = State::declined; }));
    CHECK(broken_by(altered(A::accept, [](Transition& step) { step.from.add(State::followup_rejected); })) == Set<Article>(Article::rejection_repeats));
}

TEST_CASE("rejection-repeats: done stays reachable from every live state") {
    const Breach stuck = refused_for(Article::rejection_repeats, altered(A::start, [](Transition& step) { step.from.remove(State::followup_rejected); }));
    CHECK(stuck.what == "`done` cannot be reached from `followup_rejected`");
    CHECK(stuck.state == State::followup_rejected);
    const Breach unfiled = refused_for(Article::rejection_repeats, altered(A::file_followup, [](Transition& step) { step.from = {}; }));
    CHECK(unfiled.state == State::submitted);
    // A step that exists and that nobody may take leads nowhere.
    const Breach untaken = refused_for(Article::rejection_repeats, altered("assignee-works", [](Rule& rule) { rule.actions.remove(A::file_followup); }));
    CHECK(untaken.state == State::submitted);
    const Breach on_site = refused_for(Article::rejection_repeats, altered("bureau-validates", [](Rule& rule) {
        rule.actions.remove(A::confirm_on_site);
        rule.actions.remove(A::refute_on_site);
    }));
    CHECK(on_site.state == State::on_site_verification);
}

TEST_CASE("private-photo-locked: no private photo without a grant, and the Bureau alone grants") {
    const Wrong shown = [](Facts facts, const Decision& decision) {
        return facts.has(C::private_) && !facts.has(C::granted) && decision.fields.of(F::report_photo) > Level::locked;
    };
    const Facts assigned(C::crm, C::assignee, C::in_question, C::private_);
    refused_for(Article::private_photo_locked, altered("photo-granted", [](Rule& rule) { rule.when.all_of.remove(C::granted); }), assigned, shown);
    refused_for(Article::private_photo_locked, altered("photo-locked", [](Rule& rule) { rule.level = Level::coarse; }), assigned, shown);
    refused_for(Article::private_photo_locked, altered("photo-granted", [](Rule& rule) { rule.when.all_of = Facts(C::private_, C::grant_live); }),
                assigned | Facts(C::grant_live), shown);
    const Breach granting = refused_for(Article::private_photo_locked,
                                        with(action_rule("new", {Facts(C::administrator), Facts(C::own_request)}, Set<A>(A::grant_photo))),
                                        Facts(C::crm, C::three_tags, C::administrator, C::public_), [](Facts facts, const Decision& decision) {
                                            return decision.actions.has(A::grant_photo) && !facts.has(C::bureau);
                                        });
    CHECK(granting.what == "somebody outside the Bureau grants a photo");
}

TEST_CASE("private-off-portal: the public never sees a private report") {
    refused_for(Article::private_off_portal, with(sight_rule("new", {Facts(C::portal), {}})), Facts(C::portal, C::private_),
                [](Facts facts, const Decision& decision) { return decision.visible && facts.has_all(Facts(C::portal, C::private_)); });
    refused_for(Article::private_off_portal, with(sight_rule("new", {Facts(C::jaki, C::followed_up), {}})), Facts(C::jaki, C::private_, C::followed_up),
                [](Facts facts, const Decision& decision) {
                    return decision.visible && facts.has_all(Facts(C::jaki, C::private_)) && !facts.has(C::owner);
                });
}

TEST_CASE("private-need-to-know: an untagged officer sees a private report when in question, else not") {
    const Wrong seen = [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::private_)) && !facts.has_any(Facts(C::three_tags, C::in_question));
    };
    refused_for(Article::private_need_to_know, with(sight_rule("new", {Facts(C::handling), {}})), Facts(C::crm, C::handling, C::private_), seen);
    refused_for(Article::private_need_to_know, with(sight_rule("new", {Facts(C::auditor), {}})), Facts(C::crm, C::auditor, C::private_), seen);
}

TEST_CASE("nameless: name and contact are for the reporter alone") {
    for (const Field field : {F::complainant_name, F::complainant_contact}) {
        for (const Level level : {Level::locked, Level::full}) {
            refused_for(Article::nameless, with(field_rule("new", {Facts(C::bureau), {}}, Set<F>(field), level)), Facts(C::crm, C::three_tags, C::bureau, C::public_),
                        [=](Facts facts, const Decision& decision) { return decision.fields.of(field) != Level::hidden && !facts.has(C::owner); });
        }
    }
    refused_for(Article::nameless, with(field_rule("new", {Facts(C::portal), {}}, Set<F>(F::complainant_name), Level::masked)), Facts(C::portal, C::public_),
                [](Facts facts, const Decision& decision) { return decision.fields.of(F::complainant_name) != Level::hidden && !facts.has(C::owner); });
}

TEST_CASE("always-labelled: on the CRM a report is labelled private or public, as it is") {
    const Facts officer(C::crm, C::public_);
    refused_for(Article::always_labelled, without("label-public-crm"), officer, [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::public_)) && !decision.labels.has(Label::public_);
    });
    refused_for(Article::always_labelled, without("label-private-crm"), Facts(C::crm, C::assignee, C::in_question, C::private_), [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::private_)) && !decision.labels.has(Label::private_);
    });
    refused_for(Article::always_labelled, altered("label-private-crm", [](Rule& rule) { rule.when.all_of.remove(C::private_); }), officer, [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::public_)) && decision.labels.has(Label::private_);
    });
    refused_for(Article::always_labelled, altered("label-public-crm", [](Rule& rule) { rule.when.all_of.remove(C::public_); }), Facts(C::crm, C::assignee, C::in_question, C::private_), [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::private_)) && decision.labels.has(Label::public_);
    });
}

TEST_CASE("always-reminded: on the CRM every report reminds, and one with a follow-up twice") {
    refused_for(Article::always_reminded, without("label-identity-reminder"), Facts(C::crm, C::public_), [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has(C::crm) && !decision.labels.has(Label::identity_reminder);
    });
    refused_for(Article::always_reminded, without("label-followup-reminder"), Facts(C::crm, C::public_, C::followed_up), [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::followed_up)) && !decision.labels.has(Label::followup_reminder);
    });
}

TEST_CASE("hidden-time: date, hour and details are for the three tags and the reporter") {
    for_each(times, [](Field field) {
        refused_for(Article::hidden_time, with(field_rule("new", {Facts(C::auditor), {}}, Set<F>(field), Level::coarse)), Facts(C::crm, C::auditor, C::public_),
                    [=](Facts facts, const Decision& decision) {
                        return decision.fields.of(field) != Level::hidden && !facts.has_any(Facts(C::three_tags, C::owner));
                    });
    });
}

TEST_CASE("hidden-time: nobody but the three tags may ask for lists by them") {
    // Citizens who see their own reports alone see every time, and so could ask by it; the charter gives that to the tags only.
    const EditionDocument document = altered("sight-public", [](Rule& rule) { rule.when.none_of.add(C::jaki); });
    const Breach breach = refused_for(Article::hidden_time, document);
    CHECK(breach.what == "lists can be asked for by date, hour or details");
    CHECK(breach.situation.surface == Surface::jaki);
}

TEST_CASE("accountable-officer: who followed up is named to every CRM viewer") {
    const Wrong unnamed = [](Facts facts, const Decision& decision) {
        return decision.visible && facts.has_all(Facts(C::crm, C::followed_up)) && decision.fields.of(F::followup_officer) != Level::full;
    };
    refused_for(Article::accountable_officer, without("officer-named-crm"), Facts(C::crm, C::public_, C::followed_up), unnamed);
    refused_for(Article::accountable_officer, altered("officer-named-crm", [](Rule& rule) { rule.level = Level::masked; }), Facts(C::crm, C::public_, C::followed_up), unnamed);
    refused_for(Article::accountable_officer, altered("officer-named-crm", [](Rule& rule) { rule.when.none_of.add(C::reopen_window_open); }),
                Facts(C::crm, C::public_, C::followed_up, C::reopen_window_open), unnamed);
}

TEST_CASE("reporter-consents: only the reporter makes a report public") {
    const Breach breach = refused_for(Article::reporter_consents, with(action_rule("new", {Facts(C::bureau, C::private_), {}}, Set<A>(A::make_public))),
                                      Facts(C::crm, C::three_tags, C::bureau, C::private_),
                                      [](Facts facts, const Decision& decision) { return decision.actions.has(A::make_public) && !facts.has(C::owner); });
    CHECK(breach.state == State::submitted);
}

TEST_CASE("separate-validator: nobody validates a follow-up of their own or of their agency") {
    const Facts bureau(C::crm, C::three_tags, C::bureau, C::public_, C::followed_up);
    const Wrong involved = [](Facts facts, const Decision& decision) {
        return decision.actions.has_any(Set<A>(A::accept, A::reject, A::order_verification, A::confirm_on_site, A::refute_on_site)) &&
               facts.has_any(Facts(C::followup_officer, C::followup_agency));
    };
    const Breach colleague = refused_for(Article::separate_validator, altered("bureau-validates", [](Rule& rule) { rule.when.none_of.remove(C::followup_agency); }),
                                         bureau | Facts(C::followup_agency), involved);
    CHECK(colleague.state == State::awaiting_validation);
    refused_for(Article::separate_validator, altered("bureau-validates", [](Rule& rule) { rule.when.none_of.remove(C::followup_officer); }),
                bureau | Facts(C::followup_officer, C::in_question), involved);
    for (const Action action : {A::reject, A::order_verification, A::refute_on_site}) {
        refused_for(Article::separate_validator, with(action_rule("new", {Facts(C::auditor, C::followup_officer), {}}, Set<A>(action))),
                    Facts(C::crm, C::auditor, C::public_, C::followed_up, C::followup_officer, C::in_question), involved);
    }
}

TEST_CASE("no-self-grant: nobody grants their own request") {
    refused_for(Article::no_self_grant, altered("bureau-grants-photo", [](Rule& rule) { rule.when.none_of = {}; }),
                Facts(C::crm, C::three_tags, C::bureau, C::private_, C::photo_requested, C::own_request),
                [](Facts facts, const Decision& decision) { return decision.actions.has(A::grant_photo) && facts.has(C::own_request); });
}

TEST_CASE("sight-before-act: no document can break it, and a table that did would be refused") {
    // Everything to everyone, and sight to nobody.
    EditionDocument document = newest_document();
    document.rules = {field_rule("all-fields", {}, Set<F>::all()), label_rule("all-labels", {}, Set<Label>::all()), action_rule("all-actions", {}, Set<A>::all() - Set<A>(A::submit))};
    DecisionTable table(document);
    REQUIRE(table.outcomes().size() == 1);
    CHECK(table.outcomes()[0] == Decision{});
    CHECK_FALSE(check_charter(document, table)[index(Article::sight_before_act)].breach.has_value());
    // No document makes this table; it is forged, to see the article hold.
    const_cast<Decision&>(table.outcomes()[0]).actions.add(A::request_photo);
    const auto breach = check_charter(document, table)[index(Article::sight_before_act)].breach;
    REQUIRE(breach.has_value());
    CHECK(facts_beyond_plain(breach->situation) == 0);
}

TEST_CASE("monotone: a tag more hides nothing") {
    const Breach field = refused_for(Article::monotone, altered("urgency-crm", [](Rule& rule) { rule.when.none_of.add(C::auditor); }));
    CHECK(field.situation.conditions() == Facts(C::crm, C::public_));
    CHECK(field.what.find("auditors") != std::string::npos);
    const Breach level = refused_for(Article::monotone, altered("location-three-tags", [](Rule& rule) { rule.when.none_of.add(C::administrator); }));
    CHECK(level.situation.conditions() == Facts(C::crm, C::three_tags, C::bureau, C::public_));
    const Breach sight = refused_for(Article::monotone, altered("sight-public", [](Rule& rule) { rule.when.none_of.add(C::auditor); }));
    CHECK(sight.situation.conditions() == Facts(C::crm, C::public_));
}

TEST_CASE("an article binds from its date on, and not before") {
    // Without privacy, as in April 2021: private reports everywhere, unlabelled, with name, photo and time.
    EditionDocument document = document_of("2021-04-04");
    const Findings findings = check_charter(document, DecisionTable(document));
    std::size_t broken = 0;
    for (const Finding& finding : findings) {
        if (!finding.breach) continue;
        ++broken;
        CHECK_FALSE(finding.in_force);
    }
    CHECK(broken >= 8);
    CHECK(load(document).ok());
    document.date = "2021-05-03";
    CHECK(load(document).ok());
    document.date = "2021-05-04";
    const Result<Edition> later = load(document);
    REQUIRE_FALSE(later.ok());
    CHECK(later.error().member == "private-photo-locked");

    // Each article alone: the newest document that breaks it loads on the day before.
    EditionDocument reminded = without("label-identity-reminder");
    reminded.date = "2021-07-10";
    CHECK(load(reminded).ok());
    reminded.date = "2021-07-11";
    CHECK(load(reminded).error().member == "always-reminded");
    EditionDocument granting = altered("bureau-grants-photo", [](Rule& rule) { rule.when.none_of = {}; });
    granting.date = "2026-11-22";
    CHECK(load(granting).ok());
}

TEST_CASE("forbidding names the articles that one thing more would break, there and then") {
    const std::string_view today = "2026-11-23";
    std::size_t wrong = 0;
    const auto expect = [&](Set<Article> told, std::initializer_list<std::pair<Article, bool>> expected) {
        Set<Article> set;
        for (const auto& [article, forbids] : expected) {
            if (forbids) set.add(article);
        }
        if (!(told == set)) ++wrong;
    };
    for (const Facts facts : conditions_of_all()) {
        const bool is_private = facts.has(C::private_);
        const bool unseen_public = is_private && !facts.has(C::crm) && !facts.has(C::owner);
        const bool unseen_officer = is_private && facts.has(C::crm) && !facts.has_any(Facts(C::three_tags, C::in_question));
        const std::pair<Article, bool> off_portal{Article::private_off_portal, unseen_public};
        const std::pair<Article, bool> need_to_know{Article::private_need_to_know, unseen_officer};
        for_each(Set<Field>::all(), [&](Field field) {
            const bool name = field == F::complainant_name || field == F::complainant_contact;
            expect(forbidding(today, facts, field),
                   {off_portal, need_to_know,
                    {Article::nameless, name && !facts.has(C::owner)},
                    {Article::hidden_time, times.has(field) && !facts.has_any(Facts(C::three_tags, C::owner))},
                    {Article::private_photo_locked, field == F::report_photo && is_private && !facts.has(C::granted)}});
        });
        for_each(Set<Action>::all(), [&](Action action) {
            const bool completes = action == A::accept || action == A::confirm_on_site;
            const bool validates = completes || action == A::reject || action == A::order_verification || action == A::refute_on_site;
            expect(forbidding(today, facts, action),
                   {off_portal, need_to_know,
                    {Article::validated_completion, completes && !facts.has(C::bureau)},
                    {Article::private_photo_locked, action == A::grant_photo && !facts.has(C::bureau)},
                    {Article::reporter_consents, action == A::make_public && !facts.has(C::owner)},
                    {Article::separate_validator, validates && facts.has_any(Facts(C::followup_officer, C::followup_agency))},
                    {Article::no_self_grant, action == A::grant_photo && facts.has(C::own_request)}});
        });
    }
    CHECK(wrong == 0);
    const Facts bureau(C::crm, C::bureau, C::three_tags, C::public_);
    CHECK(forbidding("2021-05-03", bureau, F::complainant_name).empty());
    CHECK(forbidding("2021-05-04", bureau, F::complainant_name) == Set<Article>(Article::nameless));
    CHECK(forbidding("2026-11-22", bureau, A::make_public).empty());
}

}  // namespace tabir::test
