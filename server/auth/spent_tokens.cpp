#include "auth/spent_tokens.hpp"

namespace tabir::auth {

bool spend(store::Database& database, const HostToken& token, Milliseconds now) {
    soci::session sql(database.pool());
    store::WriteTransaction transaction(sql);
    sql << "DELETE FROM spent_tokens WHERE expires < :now", soci::use(now);
    int times = 0;
    sql << "SELECT count(*) FROM spent_tokens WHERE jti = :jti", soci::into(times), soci::use(token.jti);
    if (times > 0) return false;
    sql << "INSERT INTO spent_tokens (jti, expires) VALUES (:jti, :expires)", soci::use(token.jti), soci::use(token.expires);
    store::save_citizen(sql, token.citizen);
    transaction.commit();
    return true;
}

}  // namespace tabir::auth
