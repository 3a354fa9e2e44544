#include "edition/trust.hpp"

#include <sstream>

#include "store/settings.hpp"

namespace tabir::edition {
namespace {

constexpr const char* present = "city.edition_key";
/// Separated by spaces.
constexpr const char* past = "city.past_edition_keys";

}  // namespace

std::optional<std::string> city_key(soci::session& sql) { return store::find_setting(sql, present); }

std::vector<std::string> city_keys_ever(soci::session& sql) {
    std::vector<std::string> keys;
    if (const auto key = city_key(sql)) keys.push_back(*key);
    std::istringstream earlier(store::find_setting(sql, past).value_or(""));
    for (std::string key; earlier >> key;) keys.push_back(key);
    return keys;
}

void trust(soci::session& sql, const std::string& public_key) {
    std::string earlier;
    for (const std::string& key : city_keys_ever(sql)) {
        if (key != public_key) earlier += key + " ";
    }
    store::set_setting(sql, present, public_key);
    store::set_setting(sql, past, earlier);
}

}  // namespace tabir::edition
