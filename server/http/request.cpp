#include <algorithm>
#include <charconv>

#include "http/http.hpp"

namespace tabir::http {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Calls `visit` with each trimmed piece between the separators.
template <class Visit> void split(std::string_view text, char separator, Visit visit) {
    while (true) {
        const auto end = text.find(separator);
        visit(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

/// The weight of "en-GB;q=0.8" in thousandths; 1000 when none is given, 0 when it cannot be read.
int weight_of(std::string_view range) {
    const auto at = range.find(";q=");
    if (at == std::string_view::npos) return range.find(';') == std::string_view::npos ? 1000 : 0;
    const std::string_view number = range.substr(at + 3);
    if (number.empty() || number.size() > 5 || (number[0] != '0' && number[0] != '1')) return 0;
    if (number.size() == 1) return (number[0] - '0') * 1000;
    int thousandths = 0;
    if (number[1] != '.') return 0;
    const std::string_view digits = number.substr(2);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), thousandths);
    if (error != std::errc{} || end != digits.data() + digits.size()) return 0;
    for (std::size_t i = digits.size(); i < 3; ++i) thousandths *= 10;
    return std::min(1000, (number[0] - '0') * 1000 + thousandths);
}

bool is_language(std::string_view range, std::string_view code) {
    const std::string_view tag = trimmed(range.substr(0, range.find(';')));
    const auto same = [](char a, char b) { return (a | 0x20) == b; };
    return tag.size() >= code.size() && std::equal(code.begin(), code.end(), tag.begin(), [&](char a, char b) { return same(b, a); }) &&
           (tag.size() == code.size() || tag[code.size()] == '-');
}

}  // namespace

std::optional<std::string_view> Request::header(std::string_view name) const {
    std::optional<std::string_view> found;
    for (const auto& [key, value] : headers) {
        if (key != name) continue;
        if (found) return std::nullopt;
        found = value;
    }
    return found;
}

std::optional<std::string> Request::cookie(std::string_view name) const {
    const auto line = header("cookie");
    if (!line) return std::nullopt;
    std::optional<std::string> found;
    bool twice = false;
    split(*line, ';', [&](std::string_view pair) {
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || pair.substr(0, equals) != name) return;
        twice = twice || found.has_value();
        found = pair.substr(equals + 1);
    });
    return twice ? std::nullopt : found;
}

Language Request::language() const {
    const auto line = header("accept-language");
    if (!line) return Language::id;
    int indonesian = 0;
    int english = 0;
    split(*line, ',', [&](std::string_view range) {
        if (is_language(range, "id")) indonesian = std::max(indonesian, weight_of(range));
        if (is_language(range, "en")) english = std::max(english, weight_of(range));
    });
    return english > indonesian ? Language::en : Language::id;
}

Response json_answer(const Json& body, int status) {
    Response response;
    response.status = status;
    response.body = body.dump();
    return response;
}

}  // namespace tabir::http
