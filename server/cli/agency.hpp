// `tabir agency ...` on the command line.
#pragma once

#include <optional>

#include <CLI/CLI.hpp>

namespace tabir::cli {

/// Adds the subcommand and all of its own. When one was called, `status` holds its exit status after parsing; null otherwise.
void add_agency(CLI::App& program, std::optional<int>& status);

}  // namespace tabir::cli
