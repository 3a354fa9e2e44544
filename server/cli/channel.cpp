#include "cli/channel.hpp"

#include <stdexcept>

#include "administration/channels.hpp"
#include "cli/folder_commands.hpp"
#include "cli/office.hpp"
#include "store/channels.hpp"

namespace tabir::cli {
namespace {

using administration::Desk;
using administration::Outcome;
using data::Channel;

struct Asked {
    std::string data;
    Channel channel;
    std::string until;
    bool open = false;
};

std::vector<std::string> row_of(const Channel& channel) {
    return {channel.id, channel.id_name, channel.en_name, "from " + channel.from, channel.until ? "until " + *channel.until : "",
            channel.located ? "with points" : ""};
}

void list(const Asked& asked) {
    Office office(asked.data);
    soci::session sql(office.database().pool());
    std::vector<std::vector<std::string>> rows;
    for (const Channel& channel : store::all_channels(sql)) rows.push_back(row_of(channel));
    print_table(rows);
}

void add(const Asked& asked) {
    Channel given = asked.channel;
    if (!asked.until.empty()) given.until = asked.until;
    print_table({row_of(Office(asked.data).change([&](const Desk& desk) { return administration::create_channel(desk, given); }))});
}

/// What the command line leaves out stays as it is.
void change(const Asked& asked) {
    print_table({row_of(Office(asked.data).change([&](const Desk& desk) -> Outcome<Channel> {
        const auto found = store::find_channel(desk.sql, asked.channel.id);
        if (!found) throw std::runtime_error("there is no channel `" + asked.channel.id + "`");
        administration::ChannelChange given{found->id_name, found->en_name, found->until};
        if (!asked.channel.id_name.empty()) given.id_name = asked.channel.id_name;
        if (!asked.channel.en_name.empty()) given.en_name = asked.channel.en_name;
        if (!asked.until.empty()) given.until = asked.until;
        if (asked.open) given.until = std::nullopt;
        return administration::change_channel(desk, *found, given);
    }))});
}

}  // namespace

void add_channel(CLI::App& program, std::optional<int>& status) {
    FolderCommands<Asked> channel(program, "channel", "The channels by which reports come in", status);
    Asked& asked = channel.asked();
    channel.add("list", "All channels, with their first and last days", list);

    CLI::App& adding = channel.add("add", "Make a channel", add);
    adding.add_option("ID", asked.channel.id, "The channel's id")->required();
    adding.add_option("--id-name", asked.channel.id_name, "Its name in Indonesian")->required();
    adding.add_option("--en-name", asked.channel.en_name, "Its name in English")->required();
    adding.add_option("--from", asked.channel.from, "Its first day, such as 2026-12-01")->required();
    adding.add_option("--until", asked.until, "Its last day");
    adding.add_flag("--located", asked.channel.located, "Its reports carry a point");

    CLI::App& changing = channel.add("change", "Give a channel other names or another last day", change);
    changing.add_option("ID", asked.channel.id, "The channel's id")->required();
    changing.add_option("--id-name", asked.channel.id_name, "Its name in Indonesian");
    changing.add_option("--en-name", asked.channel.en_name, "Its name in English");
    auto* until = changing.add_option("--until", asked.until, "Its last day");
    changing.add_flag("--open", asked.open, "No last day any more")->excludes(until);
}

}  // namespace tabir::cli
