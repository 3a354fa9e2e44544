#include "store/channels.hpp"

#include "store/nullable.hpp"
#include "store/query.hpp"

namespace tabir::store {
namespace {

/// Those that the condition holds for.
std::vector<data::Channel> channels_where(soci::session& sql, Query& condition) {
    data::Channel one;
    Nullable<std::string> until;
    int located = 0;
    soci::statement rows(sql);
    for (std::string* column : {&one.id, &one.id_name, &one.en_name, &one.from}) rows.exchange(soci::into(*column));
    rows.exchange(into(until));
    rows.exchange(soci::into(located));
    condition << " ORDER BY position";
    condition.finish(rows);
    rows.execute();
    std::vector<data::Channel> found;
    while (rows.fetch()) {
        one.until = until.get();
        one.located = located != 0;
        found.push_back(one);
    }
    return found;
}

Query channels() {
    Query query;
    query << "SELECT id, id_name, en_name, from_date, until_date, located FROM channels";
    return query;
}

}  // namespace

std::vector<data::Channel> all_channels(soci::session& sql) {
    Query query = channels();
    return channels_where(sql, query);
}

std::optional<data::Channel> find_channel(soci::session& sql, const std::string& id) {
    Query query = channels();
    query << " WHERE id = " << query.bind(id);
    const auto found = channels_where(sql, query);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void insert_channel(soci::session& sql, const data::Channel& channel) {
    Nullable<std::string> until(channel.until);
    const int located = channel.located ? 1 : 0;
    sql << "INSERT INTO channels (id, id_name, en_name, from_date, until_date, located, position) "
           "SELECT :id, :id_name, :en_name, :from, :until, :located, count(*) FROM channels",
        soci::use(channel.id, "id"), soci::use(channel.id_name, "id_name"), soci::use(channel.en_name, "en_name"),
        soci::use(channel.from, "from"), use(until, "until"), soci::use(located, "located");
}

void update_channel(soci::session& sql, const data::Channel& channel) {
    Nullable<std::string> until(channel.until);
    sql << "UPDATE channels SET id_name = :id_name, en_name = :en_name, until_date = :until WHERE id = :id",
        soci::use(channel.id_name, "id_name"), soci::use(channel.en_name, "en_name"), use(until, "until"), soci::use(channel.id, "id");
}

}  // namespace tabir::store
