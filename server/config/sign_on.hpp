// The city's own sign-on of officers (OpenID Connect), as configured.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "tabir/json.hpp"
#include "tabir/words.hpp"

namespace tabir::config {

/// Which of the city's claims make whom. A user gets in only with a value of `agency` and one of `tags`.
struct Mapping {
    std::string name_claim;  ///< whose value is the user's name; one that no two people share
    std::string agency_claim;
    std::map<std::string, std::string, std::less<>> agencies;  ///< the claim's value to the agency's id
    std::string tags_claim;
    std::map<std::string, Set<Tag>, std::less<>> tags;  ///< the claim's value to tags; no tags: a plain officer
};

struct SignOn {
    std::string issuer;     ///< of the provider; its metadata lies below it
    std::string client_id;
    std::string client_secret;
    std::string origin;     ///< where browsers reach Tabir, "https://tabir.example"
    std::string scope;      ///< what is asked for, "openid profile"
    Mapping mapping;
};

/// Reads the member `sign_on` of a configuration file; paths in it start from `folder`. Errors name the member.
Result<SignOn> read_sign_on(const Json& json, const std::filesystem::path& folder);

}  // namespace tabir::config
