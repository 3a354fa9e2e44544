#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

#include "folder.hpp"
#include "http/site.hpp"
#include "policy/editions.hpp"

using namespace tabir::http;

namespace {

Site site_with_pages(const Folder& folder) {
    folder.write("index.html", "<!doctype html>");
    ServerOptions options;
    options.web_folder = folder.path;
    return Site(options, {{"GET", "/api/thing", Body::none, [](const Request&) { return Response{}; }},
                          {"POST", "/api/thing", Body::json, [](const Request&) { return Response{}; }},
                          {"GET", "/api/way-back", Body::none, [](const Request&) { return Response{}; }, true},
                          {"POST", "/api/way-back", Body::json, [](const Request&) { return Response{}; }},
                          {"POST", "/api/photo", Body::image, [](const Request&) { return Response{}; }},
                          {"GET", "/api/broken", Body::none,
                           [](const Request&) -> Response { throw std::runtime_error("reporter=Budi"); }}});
}

Head head(std::string method, std::string path, Pairs headers = {}, std::size_t body_bytes = 0) {
    Head head;
    head.request.method = std::move(method);
    head.request.path = std::move(path);
    head.request.headers = std::move(headers);
    head.request.headers.emplace_back("host", "127.0.0.1:8080");
    head.body_bytes = body_bytes;
    return head;
}

/// 0: admitted.
int status(const Site& site, const Head& head) {
    const auto refusal = site.refuse(head);
    return refusal ? refusal->status : 0;
}

const Pairs json = {{"content-type", "application/json"}};

}  // namespace

TEST_CASE("unknown paths and wrong methods") {
    const Folder folder;
    const Site site = site_with_pages(folder);
    CHECK(status(site, head("GET", "/api/thing")) == 0);
    CHECK(status(site, head("GET", "/api/other")) == 404);
    CHECK(status(site, head("GET", "/index.html")) == 404);
    CHECK(status(site, head("DELETE", "/api/thing")) == 405);
    CHECK(status(site, head("POST", "/")) == 405);
    const auto refusal = site.refuse(head("PUT", "/api/thing"));
    const std::pair<std::string, std::string> allow{"Allow", "GET, POST"};
    CHECK(std::find(refusal->headers.begin(), refusal->headers.end(), allow) != refusal->headers.end());
}

TEST_CASE("bodies of another type or size are refused before they are read") {
    const Folder folder;
    const Site site = site_with_pages(folder);
    CHECK(status(site, head("POST", "/api/thing", json, 64 * 1024)) == 0);
    CHECK(status(site, head("POST", "/api/thing", json, 64 * 1024 + 1)) == 413);
    CHECK(status(site, head("POST", "/api/thing", {{"content-type", "application/json; charset=utf-8"}}, 2)) == 0);
    for (const char* type : {"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json; charset=latin1",
                             "application/jsonx", "text/plain; application/json", "image/png"}) {
        CAPTURE(type);
        CHECK(status(site, head("POST", "/api/thing", {{"content-type", type}}, 2)) == 415);
    }
    CHECK(status(site, head("POST", "/api/thing", {}, 2)) == 415);
    CHECK(status(site, head("POST", "/api/photo", {{"content-type", "image/png"}}, 12 * 1024 * 1024)) == 0);
    CHECK(status(site, head("POST", "/api/photo", {{"content-type", "image/png"}}, 12 * 1024 * 1024 + 1)) == 413);
    CHECK(status(site, head("POST", "/api/photo", {{"content-type", "image/svg+xml"}}, 2)) == 415);
    CHECK(status(site, head("POST", "/api/photo", json, 2)) == 415);
}

TEST_CASE("another site's requests are refused, but for following a link to a page") {
    const Folder folder;
    const Site site = site_with_pages(folder);
    const Pairs link = {{"sec-fetch-site", "cross-site"}, {"sec-fetch-mode", "navigate"}, {"sec-fetch-dest", "document"}};
    CHECK(status(site, head("GET", "/", link)) == 0);
    CHECK(status(site, head("GET", "/api/thing", link)) == 403);
    CHECK(status(site, head("GET", "/", {{"sec-fetch-site", "cross-site"}, {"sec-fetch-mode", "navigate"}, {"sec-fetch-dest", "iframe"}})) == 403);
    CHECK(status(site, head("GET", "/", {{"sec-fetch-site", "cross-site"}, {"sec-fetch-mode", "no-cors"}, {"sec-fetch-dest", "image"}})) == 403);
    CHECK(status(site, head("GET", "/api/thing", {{"sec-fetch-site", "same-site"}})) == 403);
    CHECK(status(site, head("GET", "/api/thing", {{"sec-fetch-site", "nonsense"}})) == 403);
    for (const char* own : {"same-origin", "none"}) CHECK(status(site, head("GET", "/api/thing", {{"sec-fetch-site", own}})) == 0);
    Pairs foreign_post = json;
    foreign_post.insert(foreign_post.end(), link.begin(), link.end());
    CHECK(status(site, head("POST", "/api/thing", foreign_post, 2)) == 403);
}

TEST_CASE("no other site leads into the host app's pages") {
    const Folder folder;
    folder.write("jaki/index.html", "<!doctype html>");
    folder.write("portal/index.html", "<!doctype html>");
    const Site site = site_with_pages(folder);
    const auto comes = [&](const char* from, const char* path) {
        return status(site, head("GET", path, {{"sec-fetch-site", from}, {"sec-fetch-mode", "navigate"}, {"sec-fetch-dest", "document"}}));
    };
    for (const char* path : {"/jaki", "/jaki/"}) {
        CHECK(comes("cross-site", path) == 403);
        CHECK(comes("same-site", path) == 403);
        CHECK(comes("same-origin", path) == 0);
        CHECK(comes("none", path) == 0);
    }
    CHECK(comes("cross-site", "/portal/") == 0);
}

TEST_CASE("another site may send a browser to a route that is open to that, as a page of its own, and do nothing else there") {
    const Folder folder;
    const Site site = site_with_pages(folder);
    const auto comes = [&](const char* method, const char* mode, const char* destination) {
        Pairs headers = json;
        headers.insert(headers.end(), {{"sec-fetch-site", "cross-site"}, {"sec-fetch-mode", mode}, {"sec-fetch-dest", destination}});
        return status(site, head(method, "/api/way-back", headers));
    };
    CHECK(comes("GET", "navigate", "document") == 0);
    CHECK(comes("GET", "navigate", "iframe") == 403);
    CHECK(comes("GET", "navigate", "object") == 403);
    CHECK(comes("GET", "no-cors", "image") == 403);
    CHECK(comes("GET", "cors", "empty") == 403);
    CHECK(comes("POST", "navigate", "document") == 403);
    CHECK(comes("HEAD", "navigate", "document") == 403);
}

TEST_CASE("a browser without Sec-Fetch-Site is known by Origin") {
    const Folder folder;
    const Site site = site_with_pages(folder);
    const auto post_from = [&](const char* origin) {
        Pairs headers = json;
        headers.emplace_back("origin", origin);
        return status(site, head("POST", "/api/thing", headers, 2));
    };
    CHECK(post_from("http://127.0.0.1:8080") == 0);
    CHECK(post_from("https://127.0.0.1:8080") == 0);
    CHECK(post_from("null") == 403);
    CHECK(post_from("http://evil.example") == 403);
    CHECK(post_from("http://evil.example/?://127.0.0.1:8080.example") == 403);
    CHECK(post_from("http://127.0.0.1:8081") == 403);
}

TEST_CASE("an answer names the edition that its request began under") {
    const auto editions = tabir::policy::built_in_editions();
    const auto at = [&](std::size_t place) { return std::shared_ptr<const tabir::policy::DigestedEdition>(std::shared_ptr<void>(), &editions[place].edition); };
    const auto names = [](const Response& response, const tabir::policy::DigestedEdition& edition) {
        const std::pair<std::string, std::string> expected{"Tabir-Edition", edition.date() + " " + edition.digest()};
        return std::find(response.headers.begin(), response.headers.end(), expected) != response.headers.end();
    };
    auto in_force = at(0);
    ServerOptions options;
    options.edition_in_force = [&] { return in_force; };
    // Another comes into force while the request runs.
    const Site site(options, {{"GET", "/api/thing", Body::none, [&](const Request& request) {
                                   in_force = at(1);
                                   Response same;
                                   same.status = request.edition == at(0) ? 200 : 500;
                                   return same;
                               }}});
    Request request = head("GET", "/api/thing").request;
    const Response response = site.answer(request);
    CHECK(response.status == 200);
    CHECK(names(response, *at(0)));
    CHECK(names(*site.refuse(head("GET", "/api/other")), *at(1)));
    CHECK(names(site.problem_answer({}, Problem::bad_request), *at(1)));
}

TEST_CASE("what a handler throws reaches nobody") {
    const Folder folder;
    const Site site = site_with_pages(folder);
    Request request = head("GET", "/api/broken").request;
    const Response response = site.answer(request);
    CHECK(response.status == 500);
    CHECK(response.body.find("Budi") == std::string::npos);
    for (const auto& [name, value] : response.headers) CHECK(value.find("Budi") == std::string::npos);
}
