// The channels by which reports come in. No row ever goes: reports name them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "data/channel.hpp"

namespace tabir::store {

/// In the order in which they were added.
std::vector<data::Channel> all_channels(soci::session& sql);
std::optional<data::Channel> find_channel(soci::session& sql, const std::string& id);

void insert_channel(soci::session& sql, const data::Channel& channel);
/// Names and last day; the rest of a channel never changes: reports carry it.
void update_channel(soci::session& sql, const data::Channel& channel);

}  // namespace tabir::store
