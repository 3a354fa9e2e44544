#include "auth/second_factors.hpp"

#include <stdexcept>
#include <string_view>

#include <sodium.h>

#include "auth/totp.hpp"
#include "sealing.hpp"

namespace tabir::auth {
namespace {

// Without letters and digits that are taken for one another.
constexpr std::string_view recovery_alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
constexpr std::size_t recovery_characters = 28;
constexpr std::size_t group = 4;

/// "k7qx-m4td-…", of some 138 bits: too many to be guessed, so that no slow hash is needed.
std::string new_recovery_code() {
    std::string code;
    for (std::size_t i = 0; i < recovery_characters; ++i) {
        if (i > 0 && i % group == 0) code += '-';
        code += recovery_alphabet[randombytes_uniform(recovery_alphabet.size())];
    }
    return code;
}

/// As it was given out, without spaces and dashes, in small letters.
std::string plain(const std::string& typed) {
    std::string text;
    for (const char c : typed) {
        if (c == ' ' || c == '-') continue;
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

const std::string required_setting = "second_factor_required";

/// A sealed secret is good for its own user alone.
std::string bound(const std::string& user, std::string_view secret) { return user + '\n' + std::string(secret); }

}  // namespace

SecondFactors::SecondFactors(const store::Key& key) : key_(key) {}

bool SecondFactors::holds(soci::session& sql, const std::string& user) const {
    int count = 0;
    sql << "SELECT count(*) FROM second_factors WHERE user_id = :user AND confirmed = 1", soci::into(count), soci::use(user);
    return count > 0;
}

std::string SecondFactors::begin(soci::session& sql, const std::string& user) const {
    const std::string secret = new_totp_secret();
    const std::string sealed = seal(key_, bound(user, secret));
    remove(sql, user);
    sql << "INSERT INTO second_factors (user_id, sealed_secret, confirmed, last_step) VALUES (:user, :sealed, 0, 0)", soci::use(user),
        soci::use(sealed);
    return totp_secret_text(secret);
}

bool SecondFactors::use_app_code(soci::session& sql, const std::string& user, const std::string& code, bool confirmed, Milliseconds now) const {
    const int state = confirmed ? 1 : 0;
    std::string sealed;
    std::int64_t last_step = 0;
    sql << "SELECT sealed_secret, last_step FROM second_factors WHERE user_id = :user AND confirmed = :state", soci::into(sealed),
        soci::into(last_step), soci::use(user), soci::use(state);
    if (!sql.got_data()) return false;
    const auto opened = unseal(key_, sealed);
    const std::string prefix = bound(user, "");
    if (!opened || opened->compare(0, prefix.size(), prefix) != 0) throw std::runtime_error("the secret of a second factor does not open");
    const auto step = totp_step_of(std::string_view(*opened).substr(prefix.size()), plain(code), now);
    // Each code once: its step lies after the one used last.
    if (!step || *step <= last_step) return false;
    sql << "UPDATE second_factors SET last_step = :step, confirmed = 1 WHERE user_id = :user", soci::use(*step), soci::use(user);
    return true;
}

std::optional<std::vector<std::string>> SecondFactors::confirm(soci::session& sql, const std::string& user, const std::string& code,
                                                               Milliseconds now) const {
    if (!use_app_code(sql, user, code, false, now)) return std::nullopt;
    std::vector<std::string> codes;
    for (int i = 0; i < recovery_code_count; ++i) {
        codes.push_back(new_recovery_code());
        const std::string hash = recovery_hash(user, codes.back());
        sql << "INSERT INTO recovery_codes (user_id, code_hash) VALUES (:user, :hash)", soci::use(user), soci::use(hash);
    }
    return codes;
}

SecondFactors::Answer SecondFactors::use(soci::session& sql, const std::string& user, const std::string& code, Milliseconds now) const {
    if (use_app_code(sql, user, code, true, now)) return Answer::right;
    const std::string hash = recovery_hash(user, code);
    soci::statement used = (sql.prepare << "DELETE FROM recovery_codes WHERE user_id = :user AND code_hash = :hash", soci::use(user),
                            soci::use(hash));
    used.execute(true);
    return used.get_affected_rows() > 0 ? Answer::recovery : Answer::wrong;
}

void SecondFactors::remove(soci::session& sql, const std::string& user) const {
    sql << "DELETE FROM second_factors WHERE user_id = :user", soci::use(user);
    sql << "DELETE FROM recovery_codes WHERE user_id = :user", soci::use(user);
}

int SecondFactors::recovery_codes_left(soci::session& sql, const std::string& user) const {
    int count = 0;
    sql << "SELECT count(*) FROM recovery_codes WHERE user_id = :user", soci::into(count), soci::use(user);
    return count;
}

std::string SecondFactors::recovery_hash(const std::string& user, const std::string& code) const {
    return keyed_hash(key_, bound(user, plain(code)));
}

bool factor_is_required(soci::session& sql) { return store::find_setting(sql, required_setting) == "yes"; }

void require_factor(soci::session& sql, bool required) { store::set_setting(sql, required_setting, required ? "yes" : "no"); }

}  // namespace tabir::auth
