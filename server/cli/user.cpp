#include "cli/user.hpp"

#include <cstdio>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include "administration/users.hpp"
#include "auth/events.hpp"
#include "auth/reset_links.hpp"
#include "cli/folder_commands.hpp"
#include "cli/office.hpp"
#include "store/users.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::cli {
namespace {

using administration::Desk;
using administration::Outcome;
using administration::Particulars;
using store::User;

struct Asked {
    std::string data;
    std::string name;
    std::string other;  ///< another name, a tag, an agency
    std::vector<std::string> tags;
    bool ended = false;
};

Tag tag_of(const std::string& word) {
    if (const auto tag = word_of<Tag>(word)) return *tag;
    std::string known;
    for_each(Set<Tag>::all(), [&](Tag tag) { known += " " + std::string(code(tag)); });
    throw std::runtime_error("there is no tag `" + word + "`; there are:" + known);
}

User user_named(soci::session& sql, const std::string& name) {
    const auto found = store::find_user_named(sql, name);
    if (!found) throw std::runtime_error("no user is named `" + name + "`");
    return *found;
}

std::string tags_of(const User& user) {
    std::string words;
    for_each(user.tags, [&](Tag tag) { words += (words.empty() ? "" : ",") + std::string(code(tag)); });
    return words.empty() ? "-" : words;
}

std::vector<std::string> row_of(const User& user) {
    std::string state = user.ended ? "ended " + wall_time(*user.ended) : "";
    if (user.issuer) state += std::string(state.empty() ? "" : ", ") + "by the city's sign-on";
    return {user.name, user.agency, tags_of(user), state};
}

/// The link on stdout, so that it can be handed on; what people should know of it on stderr.
void print_link(const auth::ResetLink& link) {
    std::printf("%s\n", link.path.c_str());
    std::fprintf(stderr, "Good once, until %s. It goes behind the address of this installation.\n", wall_hour(link.expires).c_str());
}

auth::ResetLink make_link(const Desk& desk, const User& user) {
    const auth::ResetLink link = auth::make_reset_link(desk.sql, user.id, desk.now);
    auth::record_event(desk.sql, {auth::EventKind::reset_link_made, user.id, std::string(auth::operator_actor), "other", desk.now});
    return link;
}

void list(const Asked& asked) {
    Office office(asked.data);
    soci::session sql(office.database().pool());
    store::UserFilter filter;
    if (!asked.tags.empty()) filter.tag = tag_of(asked.tags.front());
    if (!asked.other.empty()) filter.agencies = {asked.other};
    if (!asked.ended) filter.ended = false;
    filter.limit = std::numeric_limits<int>::max();
    std::vector<std::vector<std::string>> rows;
    for (const User& user : store::list_users(sql, filter)) rows.push_back(row_of(user));
    print_table(rows);
}

void add(const Asked& asked) {
    Particulars given{asked.name, asked.other, {}};
    for (const std::string& word : asked.tags) given.tags.add(tag_of(word));
    print_link(Office(asked.data).change([&](const Desk& desk) -> Outcome<auth::ResetLink> {
        auto outcome = administration::create_user(desk, given);
        if (auto* refused = std::get_if<administration::Refused>(&outcome)) return *refused;
        return make_link(desk, std::get<User>(outcome));
    }));
}

/// Changes the user of that name, and prints them as they then are. `make` gets the user.
template <class Make> void change(const Asked& asked, Make make) {
    Office office(asked.data);
    const User changed = office.change([&](const Desk& desk) -> Outcome<User> { return make(desk, user_named(desk.sql, asked.name)); });
    print_table({row_of(changed)});
}

/// The same for name, agency and tags. `alter` makes them what they should be.
template <class Alter> void change_particulars(const Asked& asked, Alter alter) {
    change(asked, [&](const Desk& desk, const User& user) {
        Particulars particulars{user.name, user.agency, user.tags};
        alter(particulars);
        return administration::change_user(desk, user, particulars);
    });
}

void tag(const Asked& asked) {
    change_particulars(asked, [given = tag_of(asked.other)](Particulars& particulars) { particulars.tags.add(given); });
}
void untag(const Asked& asked) {
    change_particulars(asked, [taken = tag_of(asked.other)](Particulars& particulars) { particulars.tags = particulars.tags - Set<Tag>(taken); });
}
void move(const Asked& asked) {
    change_particulars(asked, [&](Particulars& particulars) { particulars.agency = asked.other; });
}
void rename(const Asked& asked) {
    change_particulars(asked, [&](Particulars& particulars) { particulars.name = asked.other; });
}
void end(const Asked& asked) { change(asked, administration::end_user); }
void restore(const Asked& asked) { change(asked, administration::restore_user); }

void end_sessions(const Asked& asked) {
    change(asked, [](const Desk& desk, const User& user) -> Outcome<User> {
        desk.sessions.end_others(desk.sql, {Surface::crm, user.id}, "");
        auth::record_event(desk.sql, {auth::EventKind::sessions_ended, user.id, std::string(auth::operator_actor), "other", desk.now});
        return user;
    });
}

void reset_link(const Asked& asked) {
    print_link(Office(asked.data).change([&](const Desk& desk) -> Outcome<auth::ResetLink> {
        const User user = user_named(desk.sql, asked.name);
        if (user.issuer) throw std::runtime_error("`" + asked.name + "` signs in with the city's sign-on and has no password here");
        if (user.ended) throw std::runtime_error("`" + asked.name + "` has ended; `tabir user restore` comes first");
        return make_link(desk, user);
    }));
}

}  // namespace

void add_user(CLI::App& program, std::optional<int>& status) {
    FolderCommands<Asked> user(program, "user", "The users of the CRM", status);
    Asked& asked = user.asked();
    const auto about_one = [&](const char* name, const char* about, void (*run)(const Asked&)) -> CLI::App& {
        CLI::App& command = user.add(name, about, run);
        command.add_option("NAME", asked.name, "The user's name")->required();
        return command;
    };

    CLI::App& listing = user.add("list", "Name, agency and tags of those who can sign in", list);
    listing.add_option("--agency", asked.other, "Of this agency alone");
    listing.add_option("--tag", asked.tags, "With this tag alone")->expected(1);
    listing.add_flag("--ended", asked.ended, "Those who have ended too");

    CLI::App& adding = about_one("add", "Make a user, and print a link by which they set a password, once", add);
    adding.add_option("--agency", asked.other, "The id of their agency")->required();
    adding.add_option("--tag", asked.tags, "A tag; may come several times");

    about_one("tag", "Give a user a tag", tag).add_option("TAG", asked.other, "The tag")->required();
    about_one("untag", "Take a tag from a user", untag).add_option("TAG", asked.other, "The tag")->required();
    about_one("move", "Move a user to another agency", move).add_option("AGENCY", asked.other, "The agency's id")->required();
    about_one("rename", "Give a user another name", rename).add_option("NEWNAME", asked.other, "One that nobody has had")->required();
    about_one("end", "End a user: sessions, links, photo requests and grants go at once", end);
    about_one("restore", "Let a user who has ended sign in again", restore);
    about_one("end-sessions", "End a user's sessions: they sign in again", end_sessions);
    about_one("reset-link", "Print a link by which the user sets a new password, once", reset_link);
}

}  // namespace tabir::cli
