#include "auth/reset_links.hpp"

#include "auth/token.hpp"

namespace tabir::auth {

ResetLink make_reset_link(soci::session& sql, const std::string& user, Milliseconds now) {
    const std::string token = new_token();
    const std::string hash = hash_of_token(token);
    const Milliseconds expires = now + reset_link_life;
    drop_reset_link(sql, user);
    sql << "INSERT INTO reset_links (user_id, token_hash, expires) VALUES (:user, :hash, :expires)", soci::use(user),
        soci::use(hash), soci::use(expires);
    return {"/crm/#/reset/" + token, expires};
}

std::optional<std::string> user_of_reset_link(soci::session& sql, const std::string& token, Milliseconds now) {
    const std::string hash = hash_of_token(token);
    std::string user;
    sql << "SELECT user_id FROM reset_links WHERE token_hash = :hash AND expires > :now", soci::into(user), soci::use(hash),
        soci::use(now);
    if (!sql.got_data()) return std::nullopt;
    return user;
}

void drop_reset_link(soci::session& sql, const std::string& user) {
    sql << "DELETE FROM reset_links WHERE user_id = :user", soci::use(user);
}

}  // namespace tabir::auth
