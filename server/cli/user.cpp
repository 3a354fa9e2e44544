#include "cli/user.hpp"

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include "auth/events.hpp"
#include "auth/reset_links.hpp"
#include "cli/status.hpp"
#include "store/database.hpp"
#include "store/users.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::cli {
namespace {

/// Filled while the command line is parsed, read by the subcommand that was called.
struct Asked {
    std::string data;
    std::string name;
};

void reset_link(const Asked& asked) {
    store::Database database(asked.data + "/tabir.db", 1);
    soci::session sql(database.pool());
    store::WriteTransaction transaction(sql);
    const auto found = store::find_user_named(sql, asked.name);
    if (!found) throw std::runtime_error("no user is named `" + asked.name + "`");
    if (found->issuer) throw std::runtime_error("`" + asked.name + "` signs in with the city's sign-on and has no password here");
    const Milliseconds now = store::system_now();
    const auth::ResetLink link = auth::make_reset_link(sql, found->id, now);
    auth::record_event(sql, {auth::EventKind::reset_link_made, found->id, std::string(auth::operator_actor), "other", now});
    transaction.commit();
    std::printf("%s\n", link.path.c_str());
    std::fprintf(stderr, "Good once, until %s. It goes behind the address of this installation.\n", wall_hour(link.expires).c_str());
}

}  // namespace

void add_user(CLI::App& program, std::optional<int>& status) {
    const auto asked = std::make_shared<Asked>();
    auto* user = program.add_subcommand("user", "The users of the CRM");
    user->require_subcommand(1);

    auto* link = user->add_subcommand("reset-link", "Print a link by which the user sets a new password, once");
    link->add_option("--data", asked->data, "The data folder")->required()->check(CLI::ExistingDirectory);
    link->add_option("NAME", asked->name, "The user's name")->required();
    link->callback([asked, &status] {
        status = status_of([&] {
            reset_link(*asked);
            return 0;
        });
    });
}

}  // namespace tabir::cli
