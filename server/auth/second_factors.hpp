// The second factor of users: an app's codes, and recovery codes for when the app is lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "store/settings.hpp"
#include "tabir/report.hpp"

namespace tabir::auth {

inline constexpr int recovery_code_count = 10;

class SecondFactors {
public:
    /// `key` seals what the store holds.
    explicit SecondFactors(const store::Key& key);

    /// Whether a code is asked of the user: the factor was set up and confirmed.
    bool holds(soci::session& sql, const std::string& user) const;
    /// Makes a secret for the user in place of one that was never confirmed, and gives it as apps take it. Call it only while none
    /// holds.
    std::string begin(soci::session& sql, const std::string& user) const;
    /// With a code of the secret that was begun, the factor holds from here on. Gives the recovery codes, this once; nothing when
    /// the code is wrong, or nothing was begun.
    std::optional<std::vector<std::string>> confirm(soci::session& sql, const std::string& user, const std::string& code, Milliseconds now) const;

    enum class Answer : std::uint8_t { wrong, right, recovery };
    /// Whether the code is one of the factor that holds. It is used up by that; `recovery`: it was one of the recovery codes.
    Answer use(soci::session& sql, const std::string& user, const std::string& code, Milliseconds now) const;

    void remove(soci::session& sql, const std::string& user) const;
    int recovery_codes_left(soci::session& sql, const std::string& user) const;

private:
    std::string recovery_hash(const std::string& user, const std::string& code) const;
    bool use_app_code(soci::session& sql, const std::string& user, const std::string& code, bool confirmed, Milliseconds now) const;

    store::Key key_;
};

/// Whether everyone must have a second factor.
bool factor_is_required(soci::session& sql);
void require_factor(soci::session& sql, bool required);

}  // namespace tabir::auth
