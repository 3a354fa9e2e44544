#include "http/router.hpp"

#include <optional>
#include <utility>

namespace tabir::http {
namespace {

template <class Text> std::vector<Text> segments_of(std::string_view path) {
    std::vector<Text> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto end = path.find('/');
        segments.emplace_back(path.substr(0, end));
        path = end == std::string_view::npos ? std::string_view() : path.substr(end);
    }
    return segments;
}

std::optional<std::vector<std::string>> match(const std::vector<std::string>& pattern,
                                              const std::vector<std::string_view>& path) {
    if (pattern.size() != path.size()) return std::nullopt;
    std::vector<std::string> captures;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (pattern[i] == "{}") {
            if (path[i].empty()) return std::nullopt;
            captures.emplace_back(path[i]);
        } else if (pattern[i] != path[i]) {
            return std::nullopt;
        }
    }
    return captures;
}

}  // namespace

Router::Router(std::vector<Route> routes) {
    for (Route& route : routes) {
        auto segments = segments_of<std::string>(route.pattern);
        entries_.push_back({std::move(route), std::move(segments)});
    }
}

Router::Match Router::find(std::string_view method, std::string_view path) const {
    const auto segments = segments_of<std::string_view>(path);
    Match found;
    for (const Entry& entry : entries_) {
        auto captures = match(entry.segments, segments);
        if (!captures) continue;
        found.methods.push_back(entry.route.method);
        if (entry.route.method == method && !found.route) {
            found.route = &entry.route;
            found.captures = std::move(*captures);
        }
    }
    return found;
}

}  // namespace tabir::http
