// Heads of requests: whatever stands in one, it is refused or understood in one way, within its bounds.
#include <algorithm>
#include <string>

#include "http/head.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

bool is_clean(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
}

void check(const http::Request& request) {
    fuzz::claim(!request.path.empty() && request.path.front() == '/' && is_clean(request.path), "a path is clean");
    for (const auto& [name, value] : request.query) fuzz::claim(!name.empty() && is_clean(name) && is_clean(value), "a query is clean");
    fuzz::claim(request.headers.size() <= http::max_headers, "headers are few");
    for (const auto& [name, value] : request.headers) {
        fuzz::claim(!name.empty() && is_clean(name) && value.find_first_of("\r\n") == std::string::npos, "a header is one line");
        fuzz::claim(std::none_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }), "a header's name is in small letters");
    }
    for (const char* name : {"__Host-tabir-crm", "__Host-tabir-jaki", "a"}) {
        const auto cookie = request.cookie(name);
        fuzz::claim(!cookie || cookie->find(';') == std::string::npos, "a cookie is one value");
    }
    (void)request.language();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // As it comes off the connection: up to the empty line, within the bound.
    const std::string_view text = fuzz::text_of(data, size).substr(0, http::max_head_bytes);
    const auto end = text.find("\r\n\r\n");
    if (end == std::string_view::npos) return 0;
    const auto parsed = http::parse_head(text.substr(0, end + 4));
    const auto* head = std::get_if<http::Head>(&parsed);
    if (!head) return 0;
    fuzz::claim(head->request.header("host").has_value(), "there is one host");
    fuzz::claim(!head->request.header("transfer-encoding"), "nothing is chunked");
    fuzz::claim(head->body_bytes == 0 || head->request.header("content-length"), "a body's length is told");
    check(head->request);
    return 0;
}
