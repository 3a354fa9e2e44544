// The editions that were loaded into this installation, beside those that are built in.
#pragma once

#include <string>
#include <vector>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::store {

struct StoredEdition {
    std::string date;       ///< from which it is in force
    std::string document;   ///< its canonical bytes: what the digest and the signature are made of
    std::string digest;     ///< SHA-256 of them, in hexadecimal
    std::string signature;  ///< Ed25519 on them, in hexadecimal
    Milliseconds loaded_at = 0;
    std::string loaded_by;  ///< the user's id
};

/// By date.
std::vector<StoredEdition> all_editions(soci::session& sql);
bool has_edition(soci::session& sql, const std::string& date);
void insert_edition(soci::session& sql, const StoredEdition& edition);

}  // namespace tabir::store
