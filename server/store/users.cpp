#include "store/users.hpp"

#include <stdexcept>

namespace tabir::store {
namespace {

Set<Tag> tags_of(soci::session& sql, const std::string& user) {
    Set<Tag> tags;
    std::string word;
    soci::statement rows = (sql.prepare << "SELECT tag FROM user_tags WHERE user_id = :id", soci::use(user), soci::into(word));
    rows.execute();
    while (rows.fetch()) {
        const auto tag = word_of<Tag>(word);
        if (!tag) throw std::runtime_error("user `" + user + "` has the unknown tag `" + word + "`");
        tags.add(*tag);
    }
    return tags;
}

}  // namespace

void insert_user(soci::session& sql, const User& user, const std::string& password_hash) {
    sql << "INSERT INTO users (id, name, password_hash, agency) VALUES (:id, :name, :hash, :agency)", soci::use(user.id),
        soci::use(user.name), soci::use(password_hash), soci::use(user.agency);
    for_each(user.tags, [&](Tag tag) {
        const std::string word(code(tag));
        sql << "INSERT INTO user_tags (user_id, tag) VALUES (:id, :tag)", soci::use(user.id), soci::use(word);
    });
}

std::optional<User> find_user(soci::session& sql, const std::string& id) {
    User user{id, {}, {}, {}};
    sql << "SELECT name, agency FROM users WHERE id = :id", soci::use(id), soci::into(user.name), soci::into(user.agency);
    if (!sql.got_data()) return std::nullopt;
    user.tags = tags_of(sql, id);
    return user;
}

std::vector<User> all_users(soci::session& sql) {
    std::vector<User> users;
    User user;
    soci::statement rows = (sql.prepare << "SELECT id, name, agency FROM users ORDER BY id", soci::into(user.id),
                            soci::into(user.name), soci::into(user.agency));
    rows.execute();
    while (rows.fetch()) users.push_back(user);
    for (User& each : users) each.tags = tags_of(sql, each.id);
    return users;
}

std::optional<Credentials> find_credentials(soci::session& sql, const std::string& name) {
    Credentials found;
    sql << "SELECT id, password_hash FROM users WHERE name = :name", soci::use(name), soci::into(found.user_id),
        soci::into(found.password_hash);
    if (!sql.got_data()) return std::nullopt;
    return found;
}

std::string password_hash_of(soci::session& sql, const std::string& id) {
    std::string hash;
    sql << "SELECT password_hash FROM users WHERE id = :id", soci::use(id), soci::into(hash);
    if (!sql.got_data()) throw std::runtime_error("no user `" + id + "`");
    return hash;
}

void set_password_hash(soci::session& sql, const std::string& id, const std::string& password_hash) {
    sql << "UPDATE users SET password_hash = :hash WHERE id = :id", soci::use(password_hash), soci::use(id);
}

void save_citizen(soci::session& sql, const Citizen& citizen) {
    sql << "INSERT INTO citizens (id, name, contact) VALUES (:id, :name, :contact) "
           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, contact = excluded.contact",
        soci::use(citizen.id), soci::use(citizen.name), soci::use(citizen.contact);
}

std::optional<Citizen> find_citizen(soci::session& sql, const std::string& id) {
    Citizen citizen{id, {}, {}};
    sql << "SELECT name, contact FROM citizens WHERE id = :id", soci::use(id), soci::into(citizen.name),
        soci::into(citizen.contact);
    if (!sql.got_data()) return std::nullopt;
    return citizen;
}

}  // namespace tabir::store
