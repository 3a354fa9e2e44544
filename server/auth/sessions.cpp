#include "auth/sessions.hpp"

#include <array>

#include <sodium.h>

#include "hex.hpp"

namespace tabir::auth {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr Milliseconds refresh_after = 60'000;  // how exactly activity is noted: a write a minute, not one a request

std::string hash_of(std::string_view token) {
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(token.data()), token.size(), nullptr, 0);
    return to_hex(hash);
}

std::string surface_code(Surface surface) { return std::string(code(surface)); }

}  // namespace

void close_all(soci::session& sql, Surface surface, const std::string& subject) {
    const std::string surface_text = surface_code(surface);
    sql << "DELETE FROM sessions WHERE surface = :surface AND subject = :subject", soci::use(surface_text), soci::use(subject);
}

Sessions::Sessions(store::Database& database, store::Clock clock) : database_(database), now_(std::move(clock)) {}

std::string Sessions::open(Surface surface, std::string_view subject) {
    std::array<unsigned char, token_bytes> random{};
    randombytes_buf(random.data(), random.size());
    const std::string token = to_hex(random);
    const std::string hash = hash_of(token);
    const std::string surface_text = surface_code(surface);
    const std::string subject_text(subject);
    const Milliseconds now = now_();
    const Milliseconds idle_since = now - idle_end;
    const Milliseconds created_since = now - absolute_end;

    soci::session sql(database_.pool());
    store::WriteTransaction transaction(sql);
    sql << "DELETE FROM sessions WHERE seen < :seen OR created < :created", soci::use(idle_since), soci::use(created_since);
    sql << "INSERT INTO sessions (token_hash, surface, subject, created, seen) VALUES (:hash, :surface, :subject, :created, :seen)",
        soci::use(hash), soci::use(surface_text), soci::use(subject_text), soci::use(now), soci::use(now);
    transaction.commit();
    return token;
}

std::optional<std::string> Sessions::subject(Surface surface, std::string_view token) {
    if (token.size() != token_bytes * 2) return std::nullopt;
    const std::string hash = hash_of(token);
    const std::string surface_text = surface_code(surface);
    std::string subject;
    Milliseconds created = 0;
    Milliseconds seen = 0;
    soci::session sql(database_.pool());
    sql << "SELECT subject, created, seen FROM sessions WHERE token_hash = :hash AND surface = :surface", soci::into(subject),
        soci::into(created), soci::into(seen), soci::use(hash), soci::use(surface_text);
    if (!sql.got_data()) return std::nullopt;
    const Milliseconds now = now_();
    if (now - seen >= idle_end || now - created >= absolute_end) return std::nullopt;
    if (now - seen >= refresh_after) {
        sql << "UPDATE sessions SET seen = :now WHERE token_hash = :hash", soci::use(now), soci::use(hash);
    }
    return subject;
}

void Sessions::close(Surface surface, std::string_view token) {
    const std::string hash = hash_of(token);
    const std::string surface_text = surface_code(surface);
    soci::session sql(database_.pool());
    sql << "DELETE FROM sessions WHERE token_hash = :hash AND surface = :surface", soci::use(hash), soci::use(surface_text);
}

}  // namespace tabir::auth
