#include "fetch/address.hpp"

#include <memory>
#include <stdexcept>

#include <curl/curl.h>

namespace tabir::fetch {
namespace {

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;
using Text = std::unique_ptr<char, decltype(&curl_free)>;

/// Null when it is no address with a scheme of its own.
Url parsed(const std::string& address) {
    Url url(curl_url(), curl_url_cleanup);
    if (url && curl_url_set(url.get(), CURLUPART_URL, address.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK) url.reset();
    return url;
}

/// Empty when it has none.
std::string part(const Url& url, CURLUPart which) {
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, 0) != CURLUE_OK) return {};
    return Text(text, curl_free).get();
}

bool is_loopback(const std::string& host) { return host == "127.0.0.1" || host == "[::1]" || host == "localhost"; }

}  // namespace

bool is_safe_address(const std::string& address) {
    const Url url = parsed(address);
    if (!url) return false;
    for (const CURLUPart unwanted : {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_FRAGMENT}) {
        if (!part(url, unwanted).empty()) return false;
    }
    const std::string scheme = part(url, CURLUPART_SCHEME);
    return scheme == "https" || (scheme == "http" && is_loopback(part(url, CURLUPART_HOST)));
}

bool is_origin(const std::string& address) {
    if (!is_safe_address(address)) return false;
    const Url url = parsed(address);
    const std::string port = part(url, CURLUPART_PORT);
    return address == part(url, CURLUPART_SCHEME) + "://" + part(url, CURLUPART_HOST) + (port.empty() ? "" : ":" + port);
}

std::string with_query(const std::string& address, const Fields& fields) {
    const Url url = parsed(address);
    if (!url) throw std::runtime_error("`" + address + "` is no address");
    for (const auto& [name, value] : fields) {
        const std::string member = name + "=" + value;
        if (curl_url_set(url.get(), CURLUPART_QUERY, member.c_str(), CURLU_APPENDQUERY | CURLU_URLENCODE) != CURLUE_OK) {
            throw std::runtime_error("no memory for an address");
        }
    }
    return part(url, CURLUPART_URL);
}

std::string percent_encoded(const std::string& text) {
    const Text escaped(curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size())), curl_free);
    if (!escaped) throw std::runtime_error("no memory for an address");
    return escaped.get();
}

std::string form_text(const Fields& fields) {
    std::string text;
    for (const auto& [name, value] : fields) text += (text.empty() ? "" : "&") + percent_encoded(name) + "=" + percent_encoded(value);
    return text;
}

}  // namespace tabir::fetch
