#include "cli/policy.hpp"

#include <functional>
#include <map>
#include <memory>

#include "cli/status.hpp"
#include "policy/commands.hpp"

namespace tabir::cli {

namespace {

/// What the subcommands share: filled while the command line is parsed, read by the one that was called.
struct Asked {
    std::string file;
    std::string before;
    std::string after;
    std::string word;
    std::string edition;
    bool svg = false;
    policy::Style style;
};

}  // namespace

void add_policy(CLI::App& program, std::optional<int>& status) {
    const auto asked = std::make_shared<Asked>();
    auto* policy = program.add_subcommand("policy", "Ask an edition what it allows, and hold it to the charter");
    policy->require_subcommand(1);

    const std::map<std::string, Language> languages{{"id", Language::id}, {"en", Language::en}};
    const auto add = [&](const std::string& name, const std::string& about, std::function<int(const Asked&)> command) {
        auto* subcommand = policy->add_subcommand(name, about);
        subcommand->add_option("--language", asked->style.language, "id or en")->transform(CLI::CheckedTransformer(languages));
        subcommand->callback([asked, command, &status] { status = status_of([&] { return command(*asked); }); });
        return subcommand;
    };
    const auto add_json = [&](CLI::App* subcommand) { subcommand->add_flag("--json", asked->style.json, "For programs"); };
    const auto add_edition = [&](CLI::App* subcommand) {
        subcommand->add_option("--edition", asked->edition, "The date of one that is built in, or a document's path; the newest if left out");
    };

    auto* check = add("check", "Hold a document to the charter, article by article", [](const Asked& a) { return policy::check(a.file, a.style); });
    check->add_option("FILE", asked->file, "The document")->required();
    add_json(check);

    auto* diff = add("diff", "Every decision that two editions make differently", [](const Asked& a) { return policy::diff(a.before, a.after, a.style); });
    diff->add_option("BEFORE", asked->before, "A date or a document's path")->required();
    diff->add_option("AFTER", asked->after, "A date or a document's path")->required();
    add_json(diff);

    auto* who = add("who", "Who can ever see a field, or take an action", [](const Asked& a) { return policy::who(a.word, a.edition, a.style); });
    who->add_option("WORD", asked->word, "The field's or the action's code")->required();
    add_edition(who);
    add_json(who);

    auto* explain = add("explain", "Of one question on stdin: what is refused, and the smallest change that would allow it",
                        [](const Asked& a) { return policy::explain(a.edition, a.style); });
    add_edition(explain);
    add_json(explain);

    auto* dead = add("dead", "Rules that change nothing", [](const Asked& a) { return policy::dead(a.edition, a.style); });
    add_edition(dead);
    add_json(dead);

    auto* diagram = add("diagram", "The life cycle, as Mermaid or SVG", [](const Asked& a) {
        return policy::diagram(a.edition, a.svg ? policy::Picture::svg : policy::Picture::mermaid, a.style.language);
    });
    diagram->add_flag("--svg", asked->svg, "SVG, laid out by Graphviz' dot");
    add_edition(diagram);
}

}  // namespace tabir::cli
