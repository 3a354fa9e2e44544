#include <doctest/doctest.h>

#include <filesystem>
#include <stdexcept>

#include "folder.hpp"
#include "http/pages.hpp"

using namespace tabir::http;

namespace {

Request get(std::string path, std::string etag = "") {
    Request request;
    request.method = "GET";
    request.path = std::move(path);
    if (!etag.empty()) request.headers.emplace_back("if-none-match", etag);
    return request;
}

std::string header(const Response& response, std::string_view name) {
    for (const auto& [key, value] : response.headers) {
        if (key == name) return value;
    }
    return "";
}

}  // namespace

TEST_CASE("pages are a closed list, made at the start") {
    const Folder folder;
    folder.write("index.html", "start");
    folder.write("crm/index.html", "crm");
    folder.write("demo/host/index.html", "host");
    folder.write("assets/app-1a2b.js", "1");
    folder.write("assets/app-1a2b.js.map", "source");
    folder.write(".env", "secret");
    folder.write("notes.db", "secret");
    const Folder outside;
    outside.write("secret.html", "secret");
    std::filesystem::create_symlink(outside.path / "secret.html", folder.path / "link.html");
    std::filesystem::create_directory_symlink(outside.path, folder.path / "linked");

    const Pages pages(folder.path, false);
    folder.write("late.html", "late");
    for (const char* path : {"/", "/crm/", "/assets/app-1a2b.js"}) CHECK(pages.has(path));
    for (const char* path : {"/index.html", "/demo/host/", "/assets/app-1a2b.js.map", "/.env", "/notes.db", "/link.html",
                             "/linked/secret.html", "/late.html", "/../secret.html", ""}) {
        CAPTURE(path);
        CHECK_FALSE(pages.has(path));
    }
    CHECK(pages.answer(get("/crm/")).body == "crm");
    CHECK(pages.answer(get("/crm")).status == 308);
    CHECK(header(pages.answer(get("/crm")), "Location") == "/crm/");
    CHECK(Pages(folder.path, true).has("/demo/host/"));
    CHECK_THROWS_AS(Pages(folder.path / "absent", false), std::runtime_error);
}

TEST_CASE("assets are kept by the browser, pages are not") {
    const Folder folder;
    folder.write("index.html", "start");
    folder.write("assets/app-1a2b.js", "1");
    const Pages pages(folder.path, false);
    const Response asset = pages.answer(get("/assets/app-1a2b.js"));
    CHECK(header(asset, "Cache-Control") == "public, max-age=31536000, immutable");
    const std::string etag = header(asset, "ETag");
    CHECK(pages.answer(get("/assets/app-1a2b.js", etag)).status == 304);
    CHECK(pages.answer(get("/assets/app-1a2b.js", "\"other\"")).status == 200);
    CHECK(header(pages.answer(get("/")), "Cache-Control").empty());
    CHECK(header(pages.answer(get("/")), "ETag").empty());
}
