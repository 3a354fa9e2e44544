// The command line `tabir`: what there is to say, and who does it.
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

#include <CLI/CLI.hpp>
#include <sodium.h>

#include "cli/agency.hpp"
#include "cli/answer_lines.hpp"
#include "cli/channel.hpp"
#include "cli/edition.hpp"
#include "cli/policy.hpp"
#include "cli/serve.hpp"
#include "cli/status.hpp"
#include "cli/user.hpp"
#include "demo/demo.hpp"
#include "photo/intake_process.hpp"
#include "policy/editions.hpp"
#include "store/backup.hpp"
#include "tabir/question.hpp"
#include "tabir/redact_lines.hpp"

namespace {

/// A dump of the memory would hold names and texts, keys and passwords. Other programs of the same user may not look in either.
void leave_no_dump() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

int answer(std::string (*how)(const tabir::Editions&, std::string_view)) {
    return tabir::cli::status_of([&] {
        const tabir::Editions editions = tabir::policy::embedded_editions();
        const auto one = [&](std::string_view line) { return how(editions, line); };
        return tabir::cli::answer_lines(STDIN_FILENO, STDOUT_FILENO, one) ? 0 : 1;
    });
}

}  // namespace

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 1;
    leave_no_dump();
    // Whatever is written is for its owner alone: reports, keys, passwords.
    umask(077);

    CLI::App program("Tabir: who may see what of a citizen's report, and do what with it", "tabir");
    program.set_version_flag("--version", TABIR_VERSION);
    program.require_subcommand(1);

    auto* decide = program.add_subcommand("decide", "Answer questions, one JSON a line on stdin, with decisions");
    auto* redact = program.add_subcommand("redact", "Find and mask personal data in texts, one JSON a line on stdin");
    auto* explain = program.add_subcommand("explain", "The same, with the rules behind each decision");

    tabir::cli::ServeOptions serving;
    auto* serve = program.add_subcommand("serve", "Serve the three surfaces on one data folder");
    serve->add_option("--data", serving.data, "The data folder; made when absent")->required();
    serve->add_option("--config", serving.config, "The configuration file");
    auto* port = serve->add_option("--port", serving.port, "The port of 127.0.0.1; 0 for any free one")
                     ->check(CLI::Range(0, 65535))
                     ->capture_default_str();
    serve->add_option("--socket", serving.socket, "A Unix socket to listen on instead, for nginx")->excludes(port);
    serve->add_option("--web", serving.web, "The folder of the built pages")->check(CLI::ExistingDirectory);

    std::string backed_up;
    std::string backup;
    auto* back_up = program.add_subcommand("backup", "Copy a data folder, while it is served or not");
    back_up->add_option("--data", backed_up, "The data folder")->required()->check(CLI::ExistingDirectory);
    back_up->add_option("--out", backup, "The copy's folder; made anew")->required()->check(CLI::NonexistentPath);

    tabir::demo::Options city;
    std::string folder;
    auto* demo = program.add_subcommand("demo", "Fill a new data folder with an invented city");
    demo->add_option("--data", folder, "The folder; empty or absent")->required();
    demo->add_option("--seed", city.seed, "The same seed makes the same city")->capture_default_str();
    demo->add_option("--reports", city.reports, "How many reports")->check(CLI::Range(1, 20000))->capture_default_str();

    // For the server alone, so that no help tells of it.
    auto* photo_intake = program.add_subcommand(tabir::photo::intake_subcommand)->group("");

    std::optional<int> edition;
    tabir::cli::add_edition(program, edition);
    std::optional<int> policy;
    tabir::cli::add_policy(program, policy);

    std::optional<int> administration;
    tabir::cli::add_user(program, administration);
    tabir::cli::add_agency(program, administration);
    tabir::cli::add_channel(program, administration);

    CLI11_PARSE(program, argc, argv);
    if (edition) return *edition;
    if (policy) return *policy;
    if (administration) return *administration;
    if (*decide) return answer(tabir::answer_decide);
    if (*redact) return tabir::cli::answer_lines(STDIN_FILENO, STDOUT_FILENO, tabir::answer_redact) ? 0 : 1;
    if (*explain) return answer(tabir::answer_explain);
    if (*photo_intake) tabir::photo::run_intake_process();
    if (*serve) return tabir::cli::serve(serving);
    if (*demo) return tabir::demo::make(folder, city);
    if (*back_up) {
        return tabir::cli::status_of([&] {
            tabir::store::back_up(backed_up, backup);
            return 0;
        });
    }
    return 1;
}
