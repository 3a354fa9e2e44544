#include "store/users.hpp"

#include <stdexcept>

#include "store/nullable.hpp"

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

void insert_tags(soci::session& sql, const User& user) {
    for_each(user.tags, [&](Tag tag) {
        const std::string word(code(tag));
        sql << "INSERT INTO user_tags (user_id, tag) VALUES (:id, :tag)", soci::use(user.id), soci::use(word);
    });
}

/// The one user whose column `column` has that value.
std::optional<User> find_user_by(soci::session& sql, const std::string& column, const std::string& value) {
    User user;
    Nullable<std::string> issuer;
    sql << "SELECT id, name, agency, issuer FROM users WHERE " << column << " = :value", soci::use(value), soci::into(user.id),
        soci::into(user.name), soci::into(user.agency), into(issuer);
    if (!sql.got_data()) return std::nullopt;
    user.issuer = issuer.get();
    user.tags = tags_of(sql, user.id);
    return user;
}

}  // namespace

void insert_user(soci::session& sql, const User& user, const std::optional<std::string>& password_hash) {
    Nullable<std::string> hash(password_hash);
    Nullable<std::string> issuer(user.issuer);
    sql << "INSERT INTO users (id, name, password_hash, agency, issuer) VALUES (:id, :name, :hash, :agency, :issuer)",
        soci::use(user.id, "id"), soci::use(user.name, "name"), use(hash, "hash"), soci::use(user.agency, "agency"),
        use(issuer, "issuer");
    insert_tags(sql, user);
}

void update_user(soci::session& sql, const User& user) {
    sql << "UPDATE users SET name = :name, agency = :agency WHERE id = :id", soci::use(user.name, "name"),
        soci::use(user.agency, "agency"), soci::use(user.id, "id");
    sql << "DELETE FROM user_tags WHERE user_id = :id", soci::use(user.id);
    insert_tags(sql, user);
}

std::optional<User> find_user(soci::session& sql, const std::string& id) { return find_user_by(sql, "id", id); }
std::optional<User> find_user_named(soci::session& sql, const std::string& name) { return find_user_by(sql, "name", name); }

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
    Nullable<std::string> hash;
    sql << "SELECT id, password_hash FROM users WHERE name = :name", soci::use(name), soci::into(found.user_id), into(hash);
    if (!sql.got_data()) return std::nullopt;
    found.password_hash = hash.get();
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
