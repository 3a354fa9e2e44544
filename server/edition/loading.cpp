#include "edition/loading.hpp"

#include <algorithm>
#include <stdexcept>

#include "edition/signing.hpp"
#include "edition/trust.hpp"
#include "policy/editions.hpp"
#include "store/editions.hpp"
#include "tabir/wall_time.hpp"

namespace tabir::edition {
namespace {

SharedEntry entry_of(policy::DigestedEdition edition, std::string document) {
    return std::make_shared<const Entry>(Entry{std::move(edition), std::move(document)});
}

/// Throws when the row is not what was loaded: a row that was changed, or a key that is not the city's.
SharedEntry read_stored(const store::StoredEdition& stored, const std::vector<std::string>& keys) {
    const auto broken = [&](const std::string& why) {
        return std::runtime_error("the edition of " + stored.date + " in the database is broken: " + why);
    };
    const bool vouched = std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return is_signed(key, stored.signature, stored.document);
    });
    if (!vouched) throw broken("its signature is not the city's on this document");
    auto edition = policy::load(stored.document);
    if (!edition) throw broken(edition.error().member + ": " + edition.error().message);
    if (edition->digest() != stored.digest) throw broken("its digest is not the one that was recorded");
    if (edition->date() != stored.date) throw broken("its document is dated " + edition->date());
    return entry_of(std::move(*edition), stored.document);
}

}  // namespace

std::vector<SharedEntry> all_known(store::Database& database) {
    std::vector<SharedEntry> entries;
    std::vector<policy::BuiltIn> built_in = policy::built_in_editions();
    for (policy::BuiltIn& each : built_in) entries.push_back(entry_of(std::move(each.edition), std::string(each.document)));
    soci::session sql(database.pool());
    const auto keys = city_keys_ever(sql);
    for (const store::StoredEdition& stored : store::all_editions(sql)) {
        SharedEntry entry = read_stored(stored, keys);
        const auto same_date = std::find_if(entries.begin(), entries.end(), [&](const SharedEntry& other) {
            return other->edition.date() == entry->edition.date();
        });
        if (same_date == entries.end()) entries.push_back(std::move(entry));
        // A later release of the program may bring what was loaded before it.
        else if ((*same_date)->edition.digest() != entry->edition.digest()) {
            throw std::runtime_error("the edition of " + stored.date + " in the database is not the one that is built in");
        }
    }
    return entries;
}

std::variant<Accepted, Refused> examine(const std::string* city_key, const std::string& document, const std::string& signature,
                                        Milliseconds now) {
    if (!city_key) return Refused{Refusal::no_key, "", "the city's public key is not set: tabir edition trust"};
    const auto json = parse_edition(document);
    if (!json) return Refused{Refusal::not_understood, json.error().member, json.error().message};
    std::string canonical = json->canonical();
    if (!is_signed(*city_key, signature, canonical)) {
        return Refused{Refusal::bad_signature, "signature", "is not the city's on this document"};
    }
    auto edition = policy::load(*json, canonical);
    if (!edition) {
        const Error& error = edition.error();
        return Refused{error.code == "charter_broken" ? Refusal::charter_broken : Refusal::not_understood, error.member, error.message};
    }
    const std::string today = wall_date(now);
    if (edition->date() < today) {
        return Refused{Refusal::retroactive, "edition", "is dated " + edition->date() + ", before today, " + today};
    }
    return Accepted{entry_of(std::move(*edition), std::move(canonical)), signature};
}

}  // namespace tabir::edition
