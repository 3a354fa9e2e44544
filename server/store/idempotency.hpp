// The first answer to a request, kept so that the same request sent again changes nothing and is answered the same.
#pragma once

#include <optional>
#include <string>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::store {

/// How long an answer is kept, in milliseconds: a day.
inline constexpr Milliseconds answers_kept = Milliseconds{24} * 60 * 60 * 1000;

struct FirstAnswer {
    std::string digest;  ///< of the request that it answered
    int status = 0;
    std::string body;
    std::string edition;  ///< the digest of the one that it was decided by
};
/// `viewer` tells the surface too ("crm:u7"), so that nobody gets another's answer.
std::optional<FirstAnswer> find_answer(soci::session& sql, const std::string& viewer, const std::string& key);
/// Keeps it, and drops those that are too old.
void keep_answer(soci::session& sql, const std::string& viewer, const std::string& key, const FirstAnswer& answer,
                 Milliseconds now);

}  // namespace tabir::store
