// How a subcommand ends.
#pragma once

#include <functional>

namespace tabir::cli {

/// Runs it, and gives the program's exit status: its own; or, after a sentence on stderr, what a policy::Refused says, or 1.
int status_of(const std::function<int()>& command);

}  // namespace tabir::cli
