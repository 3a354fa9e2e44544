#include "auth/sessions.hpp"

#include <array>

#include <sodium.h>

#include "auth/token.hpp"
#include "hex.hpp"

namespace tabir::auth {
namespace {

constexpr Milliseconds refresh_after = 60'000;  // how exactly activity is noted: a write a minute, not one a request

std::string surface_code(Surface surface) { return std::string(code(surface)); }

std::string new_id() {
    std::array<unsigned char, 16> random{};
    randombytes_buf(random.data(), random.size());
    return to_hex(random);
}

bool is_live(const Session& session, Milliseconds now) {
    return now - session.seen < idle_end && now - session.begun < absolute_end;
}

}  // namespace

Sessions::Sessions(store::Database& database, store::Clock clock) : database_(database), now_(std::move(clock)) {}

std::string Sessions::open(soci::session& sql, const Holder& holder, const std::string& browser, std::optional<Milliseconds> proved) const {
    const std::string token = new_token();
    const std::string hash = hash_of_token(token);
    const std::string id = new_id();
    const std::string surface = surface_code(holder.surface);
    const Milliseconds now = now_();
    const Milliseconds idle_since = now - idle_end;
    const Milliseconds created_since = now - absolute_end;
    const Milliseconds proved_at = proved.value_or(now);
    sql << "DELETE FROM sessions WHERE seen < :seen OR created < :created", soci::use(idle_since), soci::use(created_since);
    sql << "INSERT INTO sessions (token_hash, id, surface, subject, browser, created, seen, proved) "
           "VALUES (:hash, :id, :surface, :subject, :browser, :created, :seen, :proved)",
        soci::use(hash), soci::use(id), soci::use(surface), soci::use(holder.subject), soci::use(browser), soci::use(now),
        soci::use(now), soci::use(proved_at);
    return token;
}

std::optional<Session> Sessions::find(Surface surface, std::string_view token) const {
    if (token.size() != token_characters) return std::nullopt;
    const std::string hash = hash_of_token(token);
    const std::string surface_text = surface_code(surface);
    Session found;
    soci::session sql(database_.pool());
    sql << "SELECT id, subject, browser, created, seen, proved FROM sessions WHERE token_hash = :hash AND surface = :surface",
        soci::into(found.id), soci::into(found.subject), soci::into(found.browser), soci::into(found.begun), soci::into(found.seen),
        soci::into(found.proved), soci::use(hash), soci::use(surface_text);
    if (!sql.got_data()) return std::nullopt;
    const Milliseconds now = now_();
    if (!is_live(found, now)) return std::nullopt;
    if (now - found.seen >= refresh_after) {
        sql << "UPDATE sessions SET seen = :now WHERE token_hash = :hash", soci::use(now), soci::use(hash);
    }
    return found;
}

std::string Sessions::renew(soci::session& sql, const std::string& id) const {
    const std::string token = new_token();
    const std::string hash = hash_of_token(token);
    const Milliseconds now = now_();
    sql << "UPDATE sessions SET token_hash = :hash, proved = :now WHERE id = :id", soci::use(hash), soci::use(now), soci::use(id);
    return token;
}

void Sessions::close(Surface surface, std::string_view token) const {
    const std::string hash = hash_of_token(token);
    const std::string surface_text = surface_code(surface);
    soci::session sql(database_.pool());
    sql << "DELETE FROM sessions WHERE token_hash = :hash AND surface = :surface", soci::use(hash), soci::use(surface_text);
}

std::vector<Session> Sessions::all_of(soci::session& sql, const Holder& holder) const {
    const std::string surface = surface_code(holder.surface);
    const Milliseconds now = now_();
    std::vector<Session> all;
    Session one;
    one.subject = holder.subject;
    soci::statement rows = (sql.prepare << "SELECT id, browser, created, seen, proved FROM sessions "
                                           "WHERE surface = :surface AND subject = :subject ORDER BY created DESC, id",
                            soci::into(one.id), soci::into(one.browser), soci::into(one.begun), soci::into(one.seen),
                            soci::into(one.proved), soci::use(surface), soci::use(holder.subject));
    rows.execute();
    while (rows.fetch()) {
        if (is_live(one, now)) all.push_back(one);
    }
    return all;
}

bool Sessions::end(soci::session& sql, const Holder& holder, const std::string& id) const {
    const std::string surface = surface_code(holder.surface);
    soci::statement ended = (sql.prepare << "DELETE FROM sessions WHERE surface = :surface AND subject = :subject AND id = :id",
                             soci::use(surface), soci::use(holder.subject), soci::use(id));
    ended.execute(true);
    return ended.get_affected_rows() > 0;
}

void Sessions::end_others(soci::session& sql, const Holder& holder, const std::string& kept) const {
    const std::string surface = surface_code(holder.surface);
    sql << "DELETE FROM sessions WHERE surface = :surface AND subject = :subject AND id <> :kept", soci::use(surface),
        soci::use(holder.subject), soci::use(kept);
}

}  // namespace tabir::auth
