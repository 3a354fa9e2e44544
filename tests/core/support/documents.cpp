#include "documents.hpp"

#include <algorithm>
#include <stdexcept>

#include "editions.hpp"
#include "tabir/codes.hpp"
#include "tabir/situation.hpp"

namespace tabir::test {

namespace {

void set(Json& object, std::string_view name, const Bilingual& text) {
    Json& both = object.set(name, Json::object());
    both.set("id", text.id);
    both.set("en", text.en);
}

Json to_json(const Rule& rule) {
    Json json = Json::object();
    json.set("id", rule.id);
    json.set("since", rule.since);
    set(json, "title", rule.title);
    json.set("source", rule.source);
    json.set("if", codes_of(rule.when.all_of));
    json.set("unless", codes_of(rule.when.none_of));
    return json;
}

Json to_json(const Transition& step) {
    Json json = Json::object();
    json.set("action", code(step.action));
    json.set("from", codes_of(step.from));
    json.set("to", step.to ? Json(code(*step.to)) : Json());
    return json;
}

/// The list that a rule of this kind stands in.
std::string_view list_of(const Rule& rule) {
    if (rule.gives_sight) return "sight";
    if (!rule.labels.empty()) return "labels";
    return rule.actions.empty() ? "fields" : "actions";
}

}  // namespace

EditionDocument document_of(std::string_view date) {
    return *read_edition(*parse_edition(edition_text(date)));
}

Rule& rule_of(EditionDocument& document, std::string_view id) {
    for (Rule& rule : document.rules) {
        if (rule.id == id) return rule;
    }
    throw std::runtime_error("no rule is called " + std::string(id));
}

Rule plain_rule(std::string_view id, When when) {
    Rule rule;
    rule.id = id;
    rule.title = {"aturan uji", "a rule of a test"};
    rule.since = "2021-04-04";
    rule.source = "a test";
    rule.when = when;
    return rule;
}
Rule sight_rule(std::string_view id, When when) {
    Rule rule = plain_rule(id, when);
    rule.gives_sight = true;
    return rule;
}
Rule field_rule(std::string_view id, When when, Set<Field> fields, Level level) {
    Rule rule = plain_rule(id, when);
    rule.fields = fields;
    rule.level = level;
    return rule;
}
Rule label_rule(std::string_view id, When when, Set<Label> labels) {
    Rule rule = plain_rule(id, when);
    rule.labels = labels;
    return rule;
}
Rule action_rule(std::string_view id, When when, Set<Action> actions) {
    Rule rule = plain_rule(id, when);
    rule.actions = actions;
    return rule;
}

Json to_json(const EditionDocument& document) {
    Json json = Json::object();
    json.set("edition", document.date);
    set(json, "title", document.title);
    for (const std::string_view list : {"sight", "fields", "labels", "actions"}) {
        Json rules = Json::array();
        for (const Rule& rule : document.rules) {
            if (list_of(rule) != list) continue;
            Json& written = rules.push(to_json(rule));
            if (list == "fields") {
                written.set("fields", codes_of(rule.fields));
                written.set("level", code(rule.level));
            }
            if (list == "labels") written.set("labels", codes_of(rule.labels));
            if (list == "actions") written.set("actions", codes_of(rule.actions));
        }
        json.set(list, std::move(rules));
    }
    Json steps = Json::array();
    for (const Transition& step : document.transitions) steps.push(to_json(step));
    json.set("transitions", std::move(steps));
    return json;
}

Result<Edition> load(const EditionDocument& document) { return load_edition(to_json(document)); }

const std::vector<Set<Condition>>& conditions_of_all() {
    static const std::vector<Set<Condition>> all = [] {
        std::vector<Set<Condition>> conditions;
        for (std::uint32_t number = 0; number < Situation::count; ++number) conditions.push_back(Situation::of_number(number).conditions());
        return conditions;
    }();
    return all;
}

}  // namespace tabir::test
