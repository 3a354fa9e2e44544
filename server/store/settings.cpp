#include "store/settings.hpp"

#include <stdexcept>

#include <sodium.h>

#include "hex.hpp"

namespace tabir::store {

std::optional<std::string> find_setting(soci::session& sql, const std::string& name) {
    std::string value;
    sql << "SELECT value FROM settings WHERE name = :name", soci::use(name), soci::into(value);
    if (!sql.got_data()) return std::nullopt;
    return value;
}

void insert_setting(soci::session& sql, const std::string& name, const std::string& value) {
    sql << "INSERT INTO settings (name, value) VALUES (:name, :value)", soci::use(name), soci::use(value);
}

void set_setting(soci::session& sql, const std::string& name, const std::string& value) {
    sql << "INSERT INTO settings (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        soci::use(name), soci::use(value);
}

Key secret_key(soci::session& sql, const std::string& name) {
    Key key;
    randombytes_buf(key.data(), key.size());
    const std::string hex = to_hex(key);
    // Two programs that start at once agree on the one that was first.
    sql << "INSERT INTO settings (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING", soci::use(name),
        soci::use(hex);
    const auto kept = from_hex<Key>(find_setting(sql, name).value());
    if (!kept) throw std::runtime_error("the setting `" + name + "` is no key");
    return *kept;
}

}  // namespace tabir::store
