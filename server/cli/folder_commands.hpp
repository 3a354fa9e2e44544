// Subcommands on a data folder: `tabir user list --data FOLDER`.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

#include "cli/status.hpp"

namespace tabir::cli {

/// The subcommands of one command. `Asked` is filled while the command line is parsed, and read by the subcommand that was called; its
/// member `data` is the folder.
template <class Asked> class FolderCommands {
public:
    /// Adds the command to the program. Its subcommands set `status`, which outlives the parsing.
    FolderCommands(CLI::App& program, const char* name, const char* about, std::optional<int>& status)
        : command_(*program.add_subcommand(name, about)), status_(status) {
        command_.require_subcommand(1);
    }

    /// Where the options and arguments of the subcommands go.
    Asked& asked() noexcept { return *asked_; }

    CLI::App& add(const char* name, const char* about, void (*run)(const Asked&)) {
        CLI::App& subcommand = *command_.add_subcommand(name, about);
        subcommand.add_option("--data", asked_->data, "The data folder")->required()->check(CLI::ExistingDirectory);
        subcommand.callback([asked = asked_, run, &status = status_] {
            status = status_of([&] {
                run(*asked);
                return 0;
            });
        });
        return subcommand;
    }

private:
    CLI::App& command_;
    std::optional<int>& status_;
    std::shared_ptr<Asked> asked_ = std::make_shared<Asked>();
};

}  // namespace tabir::cli
