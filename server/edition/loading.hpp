// How editions come in: the built-in ones and those loaded before at the start, a new one while the server runs.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "edition/register.hpp"
#include "store/database.hpp"

namespace tabir::edition {

/// The built-in editions, and the stored ones: each verified, read and held to the charter again. Throws std::runtime_error,
/// with a sentence for people, when one of them is not what was loaded.
std::vector<SharedEntry> all_known(store::Database& database);

/// Why an edition does not come in.
enum class Refusal {
    no_key,           ///< the city's key was never set
    not_understood,   ///< names the member
    bad_signature,    ///< none, or not the city's on this document
    charter_broken,   ///< names the article as the member
    retroactive,      ///< dated before today
    known_date,       ///< there is one of that date
};
struct Refused {
    Refusal why;
    std::string member;
    std::string detail;
};

/// An edition that the city has signed and that keeps the charter.
struct Accepted {
    SharedEntry entry;
    std::string signature;
};

/// Looks at a document that was handed in. `city_key` is null when none was set.
std::variant<Accepted, Refused> examine(const std::string* city_key, const std::string& document, const std::string& signature,
                                        Milliseconds now);

}  // namespace tabir::edition
