#include "store/users.hpp"

#include <stdexcept>

#include "store/like.hpp"
#include "store/nullable.hpp"
#include "store/query.hpp"

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

/// Those that the rest of the statement asks for.
std::vector<User> users_where(soci::session& sql, Query& rest) {
    User one;
    Nullable<std::string> issuer;
    Nullable<Milliseconds> ended;
    soci::statement rows(sql);
    for (std::string* column : {&one.id, &one.name, &one.agency}) rows.exchange(soci::into(*column));
    rows.exchange(into(issuer));
    rows.exchange(into(ended));
    rest.finish(rows);
    rows.execute();
    std::vector<User> users;
    while (rows.fetch()) {
        one.issuer = issuer.get();
        one.ended = ended.get();
        users.push_back(one);
    }
    for (User& each : users) each.tags = tags_of(sql, each.id);
    return users;
}

Query users() {
    Query query;
    query << "SELECT u.id, u.name, u.agency, u.issuer, u.ended FROM users u WHERE ";
    return query;
}

std::optional<User> first_of(std::vector<User> found) {
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
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

void set_ended(soci::session& sql, const std::string& id, std::optional<Milliseconds> at) {
    Nullable<Milliseconds> ended(at);
    sql << "UPDATE users SET ended = :ended WHERE id = :id", use(ended, "ended"), soci::use(id, "id");
}

std::optional<User> find_user(soci::session& sql, const std::string& id) {
    Query query = users();
    query << "u.id = " << query.bind(id);
    return first_of(users_where(sql, query));
}

std::optional<User> find_user_named(soci::session& sql, const std::string& name) {
    Query query = users();
    query << "u.name = " << query.bind(name);
    return first_of(users_where(sql, query));
}

std::vector<User> live_users(soci::session& sql) {
    Query query = users();
    query << "u.ended IS NULL ORDER BY u.id";
    return users_where(sql, query);
}

int count_others_with(soci::session& sql, Tag tag, const std::string& id) {
    const std::string word(code(tag));
    int number = 0;
    sql << "SELECT count(*) FROM users u JOIN user_tags t ON t.user_id = u.id WHERE t.tag = :tag AND u.ended IS NULL AND u.id <> :id",
        soci::use(word), soci::use(id), soci::into(number);
    return number;
}

std::vector<User> list_users(soci::session& sql, const UserFilter& filter) {
    Query query = users();
    query << "u.name > " << query.bind(filter.after);
    for (const std::string& word : filter.words) query << " AND u.name LIKE " << query.bind(pattern_of(word)) << " ESCAPE '\\'";
    if (filter.agencies) query << " AND u.agency IN " << query.bind_list(*filter.agencies);
    if (filter.tag) {
        query << " AND EXISTS (SELECT 1 FROM user_tags t WHERE t.user_id = u.id AND t.tag = " << query.bind(std::string(code(*filter.tag))) << ")";
    }
    if (filter.ended) query << (*filter.ended ? " AND u.ended IS NOT NULL" : " AND u.ended IS NULL");
    query << " ORDER BY u.name LIMIT " << query.bind(static_cast<long long>(filter.limit));
    return users_where(sql, query);
}

std::optional<Credentials> find_credentials(soci::session& sql, const std::string& name) {
    Credentials found;
    Nullable<std::string> hash;
    Nullable<Milliseconds> ended;
    sql << "SELECT id, password_hash, ended FROM users WHERE name = :name", soci::use(name), soci::into(found.user_id), into(hash), into(ended);
    if (!sql.got_data()) return std::nullopt;
    if (!ended.get()) found.password_hash = hash.get();
    return found;
}

bool has_password(soci::session& sql, const std::string& id) {
    int number = 0;
    sql << "SELECT count(*) FROM users WHERE id = :id AND password_hash IS NOT NULL", soci::use(id), soci::into(number);
    return number > 0;
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
