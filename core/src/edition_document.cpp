#include "tabir/edition_document.hpp"

#include <set>

#include "apart.hpp"

namespace tabir {

namespace {

constexpr JsonLimits document_limits{512 * 1024, 8};
constexpr std::size_t max_rules_of_a_kind = 256;

std::string element(std::string_view list, std::size_t i) {
    return std::string(list) + "[" + std::to_string(i) + "]";
}

/// A date as ISO 8601 writes it. Only the shape counts here: editions are ordered by their dates' text.
bool is_date(std::string_view text) {
    constexpr std::string_view shape = "dddd-dd-dd";
    if (text.size() != shape.size()) return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == 'd' ? !digit : text[i] != '-') return false;
    }
    return true;
}

std::string read_date(ObjectReader& reader, std::string_view name) {
    const std::string* text = reader.string(name);
    if (text == nullptr) return {};
    if (!is_date(*text)) reader.fail("bad_edition", name, "`" + *text + "` is not a date such as 2021-05-04");
    return *text;
}

Bilingual read_bilingual(ObjectReader& reader, std::string_view name) {
    Bilingual text;
    const Json* value = reader.object(name);
    if (value == nullptr) return text;
    ObjectReader inner(*value, reader.path_of(name));
    if (const auto* id = inner.string("id")) text.id = *id;
    if (const auto* en = inner.string("en")) text.en = *en;
    if (!inner.finish()) reader.adopt(inner.error());
    return text;
}

template <class E> Set<E> read_words(ObjectReader& reader, std::string_view name) {
    Set<E> set;
    const std::vector<std::string> codes = reader.strings(name);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto word = word_of<E>(codes[i]);
        if (!word) {
            reader.fail("unknown_word", element(name, i), "`" + codes[i] + "` is not known");
        } else if (set.has(*word)) {
            reader.fail("bad_edition", element(name, i), "`" + codes[i] + "` stands twice");
        } else {
            set.add(*word);
        }
    }
    return set;
}

/// What a rule of each list gives; the list's own name is the name of the member that says so.
TABIR_APART void read_gift(ObjectReader& reader, std::string_view list, Rule& rule) {
    if (list == "sight") {
        rule.gives_sight = true;
        return;
    }
    if (list == "fields") {
        rule.fields = read_words<Field>(reader, list);
        rule.level = reader.word<Level>("level");
        if (rule.level == Level::hidden) {
            reader.fail("bad_edition", "level", "`hidden` is what a field is without any rule; no rule gives it");
        }
    } else if (list == "labels") {
        rule.labels = read_words<Label>(reader, list);
    } else {
        rule.actions = read_words<Action>(reader, list);
        if (rule.actions.has(Action::submit)) {
            reader.fail("bad_edition", list, "`submit` begins a report; no rule about a report gives it");
        }
    }
    if (reader.ok() && rule.fields.empty() && rule.labels.empty() && rule.actions.empty()) {
        reader.fail("bad_edition", list, "`" + reader.path_of(list) + "` must not be empty");
    }
}

TABIR_APART Rule read_rule(ObjectReader& reader, std::string_view list) {
    Rule rule;
    if (const auto* id = reader.string("id")) rule.id = *id;
    rule.since = read_date(reader, "since");
    rule.title = read_bilingual(reader, "title");
    if (const auto* source = reader.string("source")) rule.source = *source;
    rule.when.all_of = read_words<Condition>(reader, "if");
    rule.when.none_of = read_words<Condition>(reader, "unless");
    read_gift(reader, list, rule);
    if (rule.when.all_of.has_any(rule.when.none_of)) {
        reader.fail("bad_edition", "unless", "a condition stands in both `if` and `unless`, so the rule never applies");
    }
    reader.finish();
    return rule;
}

TABIR_APART void read_rules(ObjectReader& document, std::string_view list, std::vector<Rule>& rules) {
    const Json* array = document.array(list);
    if (array == nullptr) return;
    if (array->items().size() > max_rules_of_a_kind) document.fail("too_large", list, "too many rules");
    for (std::size_t i = 0; document.ok() && i < array->items().size(); ++i) {
        ObjectReader reader(array->items()[i], element(list, i));
        Rule rule = read_rule(reader, list);
        if (!reader.ok()) {
            document.adopt(reader.error());
            return;
        }
        rules.push_back(std::move(rule));
    }
}

TABIR_APART void refuse_twins(ObjectReader& document, const std::vector<Rule>& rules) {
    std::set<std::string_view> ids;
    for (const Rule& rule : rules) {
        if (!ids.insert(rule.id).second) document.fail("bad_edition", "id", "two rules are called `" + rule.id + "`");
    }
}

TABIR_APART Transition read_transition(ObjectReader& reader) {
    Transition step;
    step.action = reader.word<Action>("action");
    const Json* from = reader.peek("from");
    if (from != nullptr && from->is(Json::Type::string)) {
        const auto* any = reader.string("from");
        if (any != nullptr && *any != "any") reader.fail("unknown_word", "from", "`" + *any + "` is neither a list of states nor `any`");
        step.from = Set<State>::all();
    } else {
        step.from = read_words<State>(reader, "from");
    }
    const Json* to = reader.peek("to");
    if (to != nullptr && to->is_null()) reader.string_or_null("to");
    else step.to = reader.word<State>("to");
    reader.finish();
    return step;
}

TABIR_APART void read_transitions(ObjectReader& document, std::array<Transition, count<Action>>& transitions) {
    const Json* array = document.array("transitions");
    if (array == nullptr) return;
    Set<Action> seen;
    for (std::size_t i = 0; document.ok() && i < array->items().size(); ++i) {
        const std::string place = element("transitions", i);
        ObjectReader reader(array->items()[i], place);
        const Transition step = read_transition(reader);
        if (reader.ok() && seen.has(step.action)) reader.fail("bad_edition", "action", "`" + std::string(code(step.action)) + "` stands twice");
        if (!reader.ok()) {
            document.adopt(reader.error());
            return;
        }
        seen.add(step.action);
        transitions[index(step.action)] = step;
    }
    for_each(Set<Action>::all() - seen, [&](Action action) {
        document.fail("bad_edition", "transitions", "`" + std::string(code(action)) + "` has no transition");
    });
    const Transition& submit = transitions[index(Action::submit)];
    if (document.ok() && (!submit.from.empty() || !submit.to)) {
        document.fail("bad_edition", "transitions", "`submit` comes from no state and leads to one");
    }
}

}  // namespace

Result<Json> parse_edition(std::string_view text) { return parse_json(text, document_limits); }

TABIR_APART Result<EditionDocument> read_edition(const Json& json) {
    ObjectReader reader(json, "");
    EditionDocument document;
    document.date = read_date(reader, "edition");
    document.title = read_bilingual(reader, "title");
    for (const std::string_view list : {"sight", "fields", "labels", "actions"}) read_rules(reader, list, document.rules);
    refuse_twins(reader, document.rules);
    read_transitions(reader, document.transitions);
    if (!reader.finish()) return reader.error();
    return document;
}

}  // namespace tabir
