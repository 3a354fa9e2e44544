#include "fetch/fetch.hpp"

#include <memory>

#include <curl/curl.h>

namespace tabir::fetch {
namespace {

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// Taking less than what came ends the transfer.
std::size_t take(char* bytes, std::size_t one, std::size_t count, void* into) {
    auto& body = *static_cast<std::string*>(into);
    if (body.size() + one * count > max_bytes) return 0;
    body.append(bytes, one * count);
    return one * count;
}

Easy request_to(const std::string& address, std::string& body) {
    Easy easy(curl_easy_init(), curl_easy_cleanup);
    if (!easy) return easy;
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(easy.get(), option, value); };
    set(CURLOPT_URL, address.c_str());
    set(CURLOPT_PROTOCOLS_STR, "https,http");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, longest_ms / 2);
    set(CURLOPT_TIMEOUT_MS, longest_ms);
    set(CURLOPT_USERAGENT, "Tabir");
    set(CURLOPT_WRITEFUNCTION, take);
    set(CURLOPT_WRITEDATA, static_cast<void*>(&body));
    return easy;
}

/// The status of the answer; 0 when there was none.
long perform(const Easy& easy) {
    long status = 0;
    if (curl_easy_perform(easy.get()) == CURLE_OK) curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

}  // namespace

std::optional<std::string> get(const std::string& address) {
    if (!is_safe_address(address)) return std::nullopt;
    std::string body;
    const Easy easy = request_to(address, body);
    if (!easy || perform(easy) != 200) return std::nullopt;
    return body;
}

std::optional<Answer> post_form(const std::string& address, const Fields& fields, const Client& client) {
    if (!is_safe_address(address)) return std::nullopt;
    Answer answer;
    const Easy easy = request_to(address, answer.body);
    if (!easy) return std::nullopt;
    const std::string form = form_text(fields);
    // Both are encoded before they are joined, so that a colon in one is not the one between them.
    const std::string id = percent_encoded(client.id);
    const std::string secret = percent_encoded(client.secret);
    const Lines headers(curl_slist_append(nullptr, "Accept: application/json"), curl_slist_free_all);
    curl_easy_setopt(easy.get(), CURLOPT_POSTFIELDS, form.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(easy.get(), CURLOPT_USERNAME, id.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_PASSWORD, secret.c_str());
    answer.status = perform(easy);
    if (answer.status == 0) return std::nullopt;
    return answer;
}

}  // namespace tabir::fetch
