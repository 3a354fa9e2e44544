#include "http/head.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "http/target.hpp"

namespace tabir::http {
namespace {

/// Headers that we read, or that say where the body ends: sent twice they could mean two things.
constexpr std::array<std::string_view, 17> single_headers = {
    "host",           "content-length", "content-type",   "content-encoding", "transfer-encoding", "cookie",
    "connection",     "expect",         "accept-language", "if-match",         "if-none-match",     "idempotency-key",
    "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest", "origin",         "x-real-ip"};

bool is_token_character(char c) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_value_character(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    }
    return result;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Takes one line off the front; the text is known to end in CR LF.
std::string_view take_line(std::string_view& text) {
    const auto end = text.find("\r\n");
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 2);
    return line;
}

bool read_request_line(std::string_view line, Head& head) {
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return false;
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (method.empty() || method.size() > 10 || !std::all_of(method.begin(), method.end(), is_capital)) return false;
    const auto is_visible = [](char c) { return c > 0x20 && c < 0x7F; };
    if (!std::all_of(target.begin(), target.end(), is_visible)) return false;
    if (version != "HTTP/1.1" && version != "HTTP/1.0") return false;
    auto parsed = parse_target(target);
    if (!parsed) return false;
    head.keep_alive = version == "HTTP/1.1";
    head.request.method = method;
    head.request.path = std::move(parsed->path);
    head.request.query = std::move(parsed->query);
    return true;
}

bool read_header_line(std::string_view line, Pairs& headers) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (!std::all_of(name.begin(), name.end(), is_token_character)) return false;
    if (!std::all_of(value.begin(), value.end(), is_value_character)) return false;
    headers.emplace_back(lower(name), value);
    return true;
}

bool has_unclear_repetition(const Pairs& headers) {
    for (const std::string_view name : single_headers) {
        if (std::count_if(headers.begin(), headers.end(), [&](const auto& pair) { return pair.first == name; }) > 1) return true;
    }
    return false;
}

/// Reads how long the body is; the problem when that is not plain.
std::optional<Problem> read_framing(Head& head) {
    const Request& request = head.request;
    const auto length = request.header("content-length");
    const bool encoded = request.header("transfer-encoding").has_value();
    if (encoded) return length ? Problem::bad_request : Problem::length_required;
    if (length) {
        const auto [end, error] = std::from_chars(length->data(), length->data() + length->size(), head.body_bytes);
        const bool digits = std::all_of(length->begin(), length->end(), [](char c) { return c >= '0' && c <= '9'; });
        if (length->empty() || !digits || error != std::errc{} || end != length->data() + length->size()) return Problem::bad_request;
    }
    if (request.method == "POST") {
        if (!length) return Problem::length_required;
        if (request.header("content-encoding")) return Problem::wrong_media_type;
        return std::nullopt;
    }
    // To other methods a body may belong; they are refused as methods.
    const bool is_bodiless = request.method == "GET" || request.method == "HEAD" || request.method == "DELETE";
    if (is_bodiless && head.body_bytes > 0) return Problem::bad_request;
    return std::nullopt;
}

bool read_connection(Head& head) {
    if (const auto connection = head.request.header("connection")) {
        const std::string value = lower(*connection);
        if (value.find("close") != std::string::npos) head.keep_alive = false;
    }
    if (const auto expect = head.request.header("expect")) {
        if (lower(*expect) != "100-continue") return false;
        head.awaits_continue = true;
    }
    return true;
}

}  // namespace

std::variant<Head, Problem> parse_head(std::string_view text) {
    Head head;
    if (!read_request_line(take_line(text), head)) return Problem::bad_request;
    while (true) {
        const std::string_view line = take_line(text);
        if (line.empty()) break;
        if (head.request.headers.size() == max_headers) return Problem::headers_too_large;
        if (!read_header_line(line, head.request.headers)) return Problem::bad_request;
    }
    if (has_unclear_repetition(head.request.headers) || !head.request.header("host")) return Problem::bad_request;
    if (const auto problem = read_framing(head)) return *problem;
    if (!read_connection(head)) return Problem::bad_request;
    return head;
}

}  // namespace tabir::http
