// The questions that one can ask of policy on the command line: `tabir policy ...`. Each prints to stdout, for people or as JSON,
// and gives the program's exit status: 0; 1 for a broken charter; 2, with a sentence on stderr, for what is not understood.
#pragma once

#include <string>

#include "tabir/words.hpp"

namespace tabir::policy {

struct Style {
    Language language = Language::id;
    bool json = false;
};

/// An edition is named by the date of one that is built in, or by the path of its document.
using EditionName = std::string;

/// Article by article, with the number of decisions examined, the time it took, and the digest.
int check(const std::string& file, Style style);
/// Every decision that the two make differently, in few conditions; parts of one another's whole.
int diff(const EditionName& before, const EditionName& after, Style style);
/// Who can ever see the field, or take the action, of that code.
int who(const std::string& word, const EditionName& edition, Style style);
/// Of one question on stdin: what is refused or shown below full, and the smallest change of facts that would allow it.
int explain(const EditionName& edition, Style style);
/// The rules that change nothing.
int dead(const EditionName& edition, Style style);

enum class Picture { mermaid, svg };
/// The life cycle. The SVG is laid out by Graphviz' program `dot`.
int diagram(const EditionName& edition, Picture picture, Language language);

}  // namespace tabir::policy
