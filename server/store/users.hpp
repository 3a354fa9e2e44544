// CRM users and the citizens who came through the host app.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "tabir/report.hpp"
#include "tabir/words.hpp"

namespace tabir::store {

/// A CRM user. `name` is what the user signs in with, and what others read.
struct User {
    std::string id;
    std::string name;
    std::string agency;
    Set<Tag> tags;
    std::optional<std::string> issuer = std::nullopt;  ///< of the city's sign-on, who vouches for the user; nothing: one of our own
    std::optional<Milliseconds> ended = std::nullopt;  ///< since when the user may not come in any more; nothing: may
};

/// A citizen as the host app vouched for.
struct Citizen {
    std::string id;
    std::string name;
    std::string contact;
};

/// `password_hash` as libsodium's crypto_pwhash_str gives it; nothing for a user without a password.
void insert_user(soci::session& sql, const User& user, const std::optional<std::string>& password_hash);
/// Name, agency and tags.
void update_user(soci::session& sql, const User& user);
std::optional<User> find_user(soci::session& sql, const std::string& id);
std::optional<User> find_user_named(soci::session& sql, const std::string& name);
/// Ends the user at that moment, or (nothing) no more. What goes with it is for the caller: administration/users.cpp.
void set_ended(soci::session& sql, const std::string& id, std::optional<Milliseconds> at);
/// All users who have not ended, by id.
std::vector<User> live_users(soci::session& sql);
/// How many users who have not ended hold the tag, beside that one.
int count_others_with(soci::session& sql, Tag tag, const std::string& id);

/// Whom a list of users is asked for; what is absent asks nothing.
struct UserFilter {
    std::vector<std::string> words;  ///< each stands in the name
    std::optional<std::vector<std::string>> agencies;
    std::optional<Tag> tag;
    std::optional<bool> ended;
    std::string after;  ///< names behind this one
    int limit = 0;
};
/// By name.
std::vector<User> list_users(soci::session& sql, const UserFilter& filter);

/// What a sign-in is checked against.
struct Credentials {
    std::string user_id;
    std::optional<std::string> password_hash;  ///< nothing: no password is right, as for a user who has ended
};
std::optional<Credentials> find_credentials(soci::session& sql, const std::string& name);
bool has_password(soci::session& sql, const std::string& id);
/// Of the user of that id, who must be there and have a password.
std::string password_hash_of(soci::session& sql, const std::string& id);
void set_password_hash(soci::session& sql, const std::string& id, const std::string& password_hash);

/// Adds the citizen, or brings name and contact up to date.
void save_citizen(soci::session& sql, const Citizen& citizen);
std::optional<Citizen> find_citizen(soci::session& sql, const std::string& id);

}  // namespace tabir::store
