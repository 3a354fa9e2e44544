#include "administration/channels.hpp"

#include "administration/events.hpp"
#include "administration/names.hpp"
#include "administration/told.hpp"
#include "store/calendar.hpp"
#include "store/channels.hpp"
#include "store/register_stamp.hpp"

namespace tabir::administration {
namespace {

using http::Problem;

std::optional<Refused> refuse_channel(const data::Channel& channel) {
    if (auto refused = refuse_register_name("id_name", channel.id_name)) return refused;
    if (auto refused = refuse_register_name("en_name", channel.en_name)) return refused;
    const auto from = store::wib_midnight(channel.from);
    if (!from) return Refused{Problem::bad_value, "from", "must be a date such as 2026-12-01"};
    if (!channel.until) return std::nullopt;
    const auto until = store::wib_midnight(*channel.until);
    if (!until) return Refused{Problem::bad_value, "until", "must be a date such as 2026-12-01"};
    if (*until < *from) return Refused{Problem::bad_value, "until", "must not lie before the first day"};
    return std::nullopt;
}

}  // namespace

Outcome<data::Channel> create_channel(const Desk& desk, const data::Channel& given) {
    if (auto refused = refuse_id(given.id)) return *refused;
    if (auto refused = refuse_channel(given)) return *refused;
    if (store::find_channel(desk.sql, given.id)) return Refused{Problem::id_taken, "id"};
    store::insert_channel(desk.sql, given);
    store::renew_register_stamp(desk.sql);
    record(desk, What::channel_created, given.id, Json(), told(given));
    return given;
}

Outcome<data::Channel> change_channel(const Desk& desk, const data::Channel& channel, const ChannelChange& given) {
    data::Channel changed = channel;
    changed.id_name = given.id_name;
    changed.en_name = given.en_name;
    changed.until = given.until;
    if (auto refused = refuse_channel(changed)) return *refused;
    if (told(changed).dump() == told(channel).dump()) return channel;
    store::update_channel(desk.sql, changed);
    store::renew_register_stamp(desk.sql);
    record(desk, What::channel_changed, channel.id, told(channel), told(changed));
    return changed;
}

}  // namespace tabir::administration
