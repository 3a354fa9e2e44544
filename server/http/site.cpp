#include "http/site.hpp"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "http/headers.hpp"

namespace tabir::http {
namespace {

bool is_api(std::string_view path) { return path.find("/api/") != std::string_view::npos; }

/// The host app alone opens these: a token of somebody's may stand in the fragment, and another site must not sign a citizen in as
/// somebody else (docs/web-view.md).
bool is_for_host_app(std::string_view path) { return path == "/jaki" || path.substr(0, 6) == "/jaki/"; }

/// Whether a browser says that another site is behind the request. Following a link to what is open to that is fine: it is GET, shown as
/// a document of its own, and tells the other site nothing (resource isolation policy).
bool is_cross_site(const Request& request, bool open_to_links) {
    const auto site = request.header("sec-fetch-site");
    if (site && *site != "same-origin" && *site != "none") {
        const bool follows_link = request.method == "GET" && open_to_links &&
                                  request.header("sec-fetch-mode") == "navigate" &&
                                  request.header("sec-fetch-dest") == "document";
        if (!follows_link) return true;
    }
    // Older browsers send no Sec-Fetch-Site, but Origin with everything that changes state.
    const auto origin = request.header("origin");
    if (!origin || request.method == "GET") return false;
    const std::string own = "://" + std::string(request.header("host").value_or(""));
    return origin->size() < own.size() || origin->substr(origin->size() - own.size()) != own;
}

bool is_media_type(Body body, std::string_view type) {
    const auto one_of = [&](std::initializer_list<std::string_view> types) {
        return std::find(types.begin(), types.end(), type) != types.end();
    };
    switch (body) {
    case Body::json:
    case Body::edition: return one_of({"application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"});
    case Body::image: return one_of({"image/jpeg", "image/png", "image/webp"});
    case Body::none: break;
    }
    return false;
}

Response method_not_allowed(const Request& request, const std::vector<std::string_view>& methods) {
    Response response = problem(request, Problem::method_not_allowed);
    std::string allow;
    for (const std::string_view method : methods) {
        if (!allow.empty()) allow += ", ";
        allow += method;
    }
    response.headers.emplace_back("Allow", allow);
    return response;
}

}  // namespace

Site::Site(ServerOptions options, std::vector<Route> routes) : options_(std::move(options)), router_(std::move(routes)) {
    if (!options_.web_folder.empty()) pages_ = Pages(options_.web_folder, options_.demo_pages);
}

std::shared_ptr<const policy::DigestedEdition> Site::edition_in_force() const {
    return options_.edition_in_force ? options_.edition_in_force() : nullptr;
}

bool Site::is_page(const Request& request) const { return request.method == "GET" && pages_.has(request.path); }

Response Site::finished(Response response, const std::shared_ptr<const policy::DigestedEdition>& edition) const {
    add_security_headers(response);
    if (edition) add_edition(response, *edition);
    return response;
}

Response Site::refused(Response response) const { return finished(std::move(response), edition_in_force()); }

Response Site::problem_answer(const Request& request, Problem code) const { return refused(problem(request, code)); }

std::size_t Site::limit_of(Body body) const {
    switch (body) {
    case Body::image: return options_.max_image_bytes;
    case Body::edition: return options_.max_edition_bytes;
    case Body::json:
    case Body::none: break;
    }
    return options_.max_json_bytes;
}

std::optional<Response> Site::refuse_body(const Head& head, const Route& route) const {
    if (route.method != "POST") return std::nullopt;
    if (!is_media_type(route.body, head.request.header("content-type").value_or(""))) {
        return problem(head.request, Problem::wrong_media_type);
    }
    if (head.body_bytes > limit_of(route.body)) return problem(head.request, Problem::too_large);
    return std::nullopt;
}

std::optional<Response> Site::refuse(const Head& head) const {
    const Request& request = head.request;
    const Router::Match match = router_.find(request.method, request.path);
    const bool is_open_page = !is_api(request.path) && !is_for_host_app(request.path);
    const bool open_to_links = is_open_page || (match.route != nullptr && match.route->from_other_sites);
    if (is_cross_site(request, open_to_links)) return refused(problem(request, Problem::cross_site));
    if (is_page(request)) return std::nullopt;
    if (match.route) {
        auto refusal = refuse_body(head, *match.route);
        if (refusal) return refused(std::move(*refusal));
        return std::nullopt;
    }
    if (pages_.has(request.path)) return refused(method_not_allowed(request, {"GET"}));
    if (match.methods.empty()) return refused(problem(request, Problem::not_found));
    return refused(method_not_allowed(request, match.methods));
}

Response Site::answer_bare(Request& request) const {
    if (is_page(request)) return pages_.answer(request);
    Router::Match match = router_.find(request.method, request.path);
    request.captures = std::move(match.captures);
    return match.route->handler(request);
}

Response Site::answer(Request& request) const {
    if (!is_page(request)) request.edition = edition_in_force();
    try {
        return finished(answer_bare(request), request.edition);
    } catch (const std::exception& error) {
        spdlog::error("a request failed: {}", error.what());
    } catch (...) {
        spdlog::error("a request failed");
    }
    return finished(problem(request, Problem::internal), request.edition);
}

}  // namespace tabir::http
