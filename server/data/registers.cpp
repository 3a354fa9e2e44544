#include "data/registers.hpp"

#include "store/agencies.hpp"
#include "store/channels.hpp"
#include "store/register_stamp.hpp"

namespace tabir::data {
namespace {

void fill_when_new(store::Database& database) {
    soci::session sql(database.pool());
    store::WriteTransaction transaction(sql);
    if (store::register_stamp(sql)) return;
    for (const Agency& agency : built_in().agencies()) store::insert_agency(sql, agency);
    for (const Channel& channel : built_in().channels()) store::insert_channel(sql, channel);
    store::renew_register_stamp(sql);
    transaction.commit();
}

}  // namespace

Registers::Registers(store::Database& database) : database_(database) { fill_when_new(database); }

std::shared_ptr<const Reference> Registers::now() {
    soci::session sql(database_.pool());
    const store::Snapshot snapshot(sql);
    std::string stamp = store::register_stamp(sql).value();
    {
        const std::lock_guard lock(mutex_);
        if (stamp == stamp_) return current_;
    }
    auto fresh = std::make_shared<const Reference>(built_in().with(store::all_agencies(sql), store::all_channels(sql)));
    const std::lock_guard lock(mutex_);
    stamp_ = std::move(stamp);
    current_ = fresh;
    return fresh;
}

}  // namespace tabir::data
