#include "http/target.hpp"

#include <algorithm>

namespace tabir::http {
namespace {

constexpr std::size_t max_members = 64;

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool is_continuation(unsigned char c) { return (c & 0xC0) == 0x80; }

/// The length of the UTF-8 sequence at the front, or 0 when it is none (overlong and surrogates included).
std::size_t sequence_length(std::string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = at(0);
    if (first < 0x80) return 1;
    if (!is_continuation(at(1))) return 0;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (!is_continuation(at(2))) return 0;
    if (first == 0xE0) return at(1) >= 0xA0 ? 3 : 0;
    if (first == 0xED) return at(1) <= 0x9F ? 3 : 0;
    if (first >= 0xE1 && first <= 0xEF) return 3;
    if (!is_continuation(at(3))) return 0;
    if (first == 0xF0) return at(1) >= 0x90 ? 4 : 0;
    if (first == 0xF4) return at(1) <= 0x8F ? 4 : 0;
    return first >= 0xF1 && first <= 0xF3 ? 4 : 0;
}

bool is_clean_text(std::string_view text) {
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        const std::size_t length = sequence_length(text);
        if (length == 0 || first < 0x20 || first == 0x7F) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::optional<std::string> decode(std::string_view text, bool plus_is_space) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_space) {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            const int high = i + 1 < text.size() ? hex_digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!is_clean_text(decoded)) return std::nullopt;
    return decoded;
}

std::optional<Pairs> parse_query(std::string_view text) {
    Pairs members;
    while (!text.empty()) {
        const auto end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        const auto equals = pair.find('=');
        auto name = decode(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos ? std::string() : decode(pair.substr(equals + 1), true);
        if (!name || name->empty() || !value || members.size() == max_members) return std::nullopt;
        members.emplace_back(std::move(*name), std::move(*value));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return members;
}

}  // namespace

std::optional<Target> parse_target(std::string_view target) {
    const auto mark = target.find('?');
    const std::string_view raw_path = target.substr(0, mark);
    auto path = decode(raw_path, false);
    if (!path || path->empty() || path->front() != '/') return std::nullopt;
    // An encoded slash would let one segment pass for two.
    if (std::count(path->begin(), path->end(), '/') != std::count(raw_path.begin(), raw_path.end(), '/')) return std::nullopt;
    auto query = parse_query(mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1));
    if (!query) return std::nullopt;
    return Target{std::move(*path), std::move(*query)};
}

}  // namespace tabir::http
