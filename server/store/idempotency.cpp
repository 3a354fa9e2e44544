#include "store/idempotency.hpp"

namespace tabir::store {

std::optional<FirstAnswer> find_answer(soci::session& sql, const std::string& viewer, const std::string& key) {
    FirstAnswer answer;
    sql << "SELECT digest, status, answer, edition FROM idempotency WHERE viewer = :viewer AND key = :key", soci::use(viewer),
        soci::use(key), soci::into(answer.digest), soci::into(answer.status), soci::into(answer.body),
        soci::into(answer.edition);
    if (!sql.got_data()) return std::nullopt;
    return answer;
}

void keep_answer(soci::session& sql, const std::string& viewer, const std::string& key, const FirstAnswer& answer,
                 Milliseconds now) {
    const long long at = now, oldest = now - answers_kept;
    sql << "DELETE FROM idempotency WHERE created < :oldest", soci::use(oldest);
    sql << "INSERT INTO idempotency (viewer, key, digest, status, answer, edition, created) "
           "VALUES (:viewer, :key, :digest, :status, :answer, :edition, :at)",
        soci::use(viewer), soci::use(key), soci::use(answer.digest), soci::use(answer.status), soci::use(answer.body),
        soci::use(answer.edition), soci::use(at);
}

}  // namespace tabir::store
