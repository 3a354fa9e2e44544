#include "auth/browser.hpp"

#include <string_view>
#include <utility>

namespace tabir::auth {

std::string browser_of(const http::Request& request) {
    // Most name those that they descend from too, so the youngest come first.
    constexpr std::pair<std::string_view, std::string_view> families[] = {
        {"Edg", "edge"},        {"OPR/", "opera"},    {"SamsungBrowser/", "samsung"},
        {"Firefox/", "firefox"}, {"Chrome/", "chrome"}, {"Safari/", "safari"}};
    const std::string_view agent = request.header("user-agent").value_or("");
    for (const auto& [mark, family] : families) {
        if (agent.find(mark) != std::string_view::npos) return std::string(family);
    }
    return "other";
}

}  // namespace tabir::auth
