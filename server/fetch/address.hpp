// Addresses of others that we ask or send a browser to.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tabir::fetch {

/// Whether it is a whole https address, or an http one on loopback ("127.0.0.1", "[::1]", "localhost"). No user name, no fragment.
bool is_safe_address(const std::string& address);

/// Whether it is only a scheme and a host, and perhaps a port, written as browsers write an origin: "https://tabir.example".
bool is_origin(const std::string& address);

using Fields = std::vector<std::pair<std::string, std::string>>;

/// The address with these members added to its query. Throws std::runtime_error when it is no address.
std::string with_query(const std::string& address, const Fields& fields);

/// The text with everything but letters, digits and "-._~" as percent signs and bytes.
std::string percent_encoded(const std::string& text);

/// The fields as a form sends them (application/x-www-form-urlencoded).
std::string form_text(const Fields& fields);

}  // namespace tabir::fetch
