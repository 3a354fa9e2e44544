// Editions by the name that somebody gave them on the command line.
#pragma once

#include <stdexcept>
#include <string>

#include "policy/commands.hpp"
#include "tabir/edition.hpp"

namespace tabir::policy {

/// What is wrong, in a sentence for people, and the exit status that goes with it.
struct Refused : std::runtime_error {
    explicit Refused(const std::string& sentence, int with_status = 2) : std::runtime_error(sentence), status(with_status) {}
    int status;
};

/// The file's text. Throws Refused.
std::string read_file(const std::string& path);
/// Empty: the newest that is built in. Throws Refused.
Edition named_edition(const EditionName& name);

}  // namespace tabir::policy
