// Making and changing channels. Every change is recorded; one that changes nothing is not.
#pragma once

#include "administration/desk.hpp"
#include "data/channel.hpp"

namespace tabir::administration {

Outcome<data::Channel> create_channel(const Desk& desk, const data::Channel& given);

/// Other names, and another last day (nothing: open). Reports carry the rest.
struct ChannelChange {
    std::string id_name;
    std::string en_name;
    std::optional<std::string> until;
};
Outcome<data::Channel> change_channel(const Desk& desk, const data::Channel& channel, const ChannelChange& given);

}  // namespace tabir::administration
