// The life cycle as a picture, from the edition's transitions.

#include <csignal>
#include <cstdio>
#include <map>

#include "policy/commands.hpp"
#include "policy/named.hpp"

namespace tabir::policy {

namespace {

/// The steps that lead from one state to another, or back to it, by their names; those that change no state are left out.
std::map<std::pair<State, State>, std::string> arrows(const Edition& edition, Language language) {
    std::map<std::pair<State, State>, std::string> all;
    for (const Transition& step : edition.transitions()) {
        if (!step.to) continue;
        for_each(step.from, [&](State from) {
            std::string& words = all[{from, *step.to}];
            if (!words.empty()) words += " / ";
            words += name(step.action, language);
        });
    }
    return all;
}

std::string mermaid(const Edition& edition, Language language) {
    std::string text = "stateDiagram-v2\n";
    for (std::size_t i = 0; i < count<State>; ++i) {
        const State state = static_cast<State>(i);
        text += "    state \"" + std::string(name(state, language)) + "\" as " + std::string(code(state)) + "\n";
    }
    text += "    [*] --> " + std::string(code(edition.first_state())) + ": " + std::string(name(Action::submit, language)) + "\n";
    for (const auto& [ends, words] : arrows(edition, language)) {
        text += "    " + std::string(code(ends.first)) + " --> " + std::string(code(ends.second)) + ": " + words + "\n";
    }
    return text;
}

/// The words of the vocabulary hold no quote and no backslash, so they stand in DOT as they are.
std::string dot(const Edition& edition, Language language) {
    std::string text = "digraph {\n  graph [rankdir=TB, bgcolor=transparent, fontname=\"Plus Jakarta Sans\"]\n"
                       "  node [shape=box, style=rounded, fontname=\"Plus Jakarta Sans\", fontsize=12]\n"
                       "  edge [fontname=\"Plus Jakarta Sans\", fontsize=9]\n  start [shape=point]\n";
    for (std::size_t i = 0; i < count<State>; ++i) {
        const State state = static_cast<State>(i);
        text += "  " + std::string(code(state)) + " [label=\"" + std::string(name(state, language)) + "\"]\n";
    }
    text += "  start -> " + std::string(code(edition.first_state())) + " [label=\"" + std::string(name(Action::submit, language)) + "\"]\n";
    for (const auto& [ends, words] : arrows(edition, language)) {
        text += "  " + std::string(code(ends.first)) + " -> " + std::string(code(ends.second)) + " [label=\"" + words + "\"]\n";
    }
    return text + "}\n";
}

/// Has Graphviz' `dot` lay it out; its SVG goes to our stdout.
void lay_out(const std::string& picture) {
    std::signal(SIGPIPE, SIG_IGN);
    std::FILE* program = popen("dot -Tsvg", "w");
    const bool written = program != nullptr && std::fputs(picture.c_str(), program) >= 0;
    const int status = program == nullptr ? -1 : pclose(program);
    if (!written || status != 0) throw Refused("the program `dot` (Debian package graphviz) is needed for SVG", 1);
}

}  // namespace

int diagram(const EditionName& edition_name, Picture picture, Language language) {
    const Edition edition = named_edition(edition_name);
    if (picture == Picture::mermaid) std::fputs(mermaid(edition, language).c_str(), stdout);
    else lay_out(dot(edition, language));
    return 0;
}

}  // namespace tabir::policy
