// The demo city as it is made: a folder that a server can stand on.
#include <doctest/doctest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "app.hpp"
#include "auth/host_token.hpp"
#include "auth/routes.hpp"
#include "demo/demo.hpp"
#include "demo/host.hpp"

using namespace tabir;
namespace fs = std::filesystem;

namespace {

/// A demo folder of a few reports, gone when the test is over.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("tabir-demo-test-" + std::to_string(getpid()));
    int code = 0;

    Folder() {
        fs::remove_all(path);
        code = demo::make(path, {5, 40});
    }
    ~Folder() { fs::remove_all(path); }
};

const Folder& folder() {
    static const Folder made;
    return made;
}

std::string read(const std::string& name) {
    std::ifstream file(folder().path / name);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

int mode(const std::string& name) {
    struct stat status {};
    stat((folder().path / name).c_str(), &status);
    return status.st_mode & 0777;
}

Json accounts() { return parse_json(read("demo.json")).value(); }

http::Response ask(const std::vector<http::Route>& routes, const std::string& method, const std::string& path,
                   const std::string& body = "") {
    for (const http::Route& route : routes) {
        if (route.method != method || route.pattern != path) continue;
        http::Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers = {{"content-type", "application/json"}};
        request.address = "127.0.0.1";
        return route.handler(request);
    }
    return {404, "", "", {}};
}

std::vector<std::string> photo_ids(App& app) {
    soci::session sql(app.database.pool());
    const soci::rowset<std::string> rows = (sql.prepare << "SELECT id FROM photos");
    return {rows.begin(), rows.end()};
}

int count_of(App& app, const std::string& what) {
    soci::session sql(app.database.pool());
    int number = 0;
    sql << "SELECT count(*) FROM " + what, soci::into(number);
    return number;
}

}  // namespace

TEST_CASE("the folder is whole, and what is secret in it is its owner's alone") {
    REQUIRE(folder().code == 0);
    CHECK(mode("demo.json") == 0600);
    CHECK(mode("demo-accounts.txt") == 0600);
    CHECK(mode("demo-host.jwk") == 0600);
    CHECK((mode("") & 0077) == 0);
    CHECK(read("jaki-host.jwks").find("\"d\"") == std::string::npos);
    App app(folder().path);
    CHECK(app.demo);
    CHECK(count_of(app, "reports") == 40);
    CHECK(count_of(app, "photos WHERE attached = 0") == 0);
}

TEST_CASE("a folder that is in use is left alone") { CHECK(demo::make(folder().path, {5, 40}) == 1); }

TEST_CASE("every account signs in with its password, and with no other") {
    App app(folder().path);
    const auto routes = auth::routes(app);
    std::set<std::string> passwords;
    const Json all = accounts();
    for (const Json& account : all.items()) {
        Json body = Json::object();
        body.set("name", account.find("name")->string());
        body.set("password", account.find("password")->string());
        const auto answer = ask(routes, "POST", "/api/crm/session", body.dump());
        CAPTURE(answer.body);
        CHECK(answer.status == 200);
        passwords.insert(account.find("password")->string());
        CHECK(read("demo-accounts.txt").find(account.find("password")->string()) != std::string::npos);
    }
    CHECK(passwords.size() == all.items().size());
    Json body = Json::object();
    body.set("name", all.items().front().find("name")->string());
    body.set("password", "kopi-0000-kopi-kopi");
    CHECK(ask(routes, "POST", "/api/crm/session", body.dump()).status == 401);
}

TEST_CASE("every photo is on the shelf, in both sizes") {
    App app(folder().path);
    const auto ids = photo_ids(app);
    CHECK(ids.size() > 20);
    for (const std::string& id : ids) {
        CHECK(app.photos.read(id, photo::Size::full).value().starts_with("\xFF\xD8"));
        CHECK(app.photos.read(id, photo::Size::thumb).value().starts_with("\xFF\xD8"));
    }
}

TEST_CASE("the host app signs for its citizens, and the server takes its word once") {
    App app(folder().path);
    const auto host = demo::host_routes(app);
    const auto listed = ask(host, "GET", "/demo/host/api/citizens");
    REQUIRE(listed.status == 200);
    const Json citizens = parse_json(listed.body).value();
    CHECK(citizens.items().size() == 24);

    const std::string id = citizens.items().front().find("id")->string();
    const auto answered = ask(host, "POST", "/demo/host/api/token", R"({"citizen":")" + id + "\"}");
    REQUIRE(answered.status == 200);
    const std::string token = parse_json(answered.body).value().find("token")->string();
    const auto checked = auth::check_host_token(token, app.host_keys, app.config.jaki, app.now());
    REQUIRE(checked.ok());
    CHECK(checked->citizen.id == id);

    const auto routes = auth::routes(app);
    const std::string body = R"({"token":")" + token + "\"}";
    CHECK(ask(routes, "POST", "/api/jaki/session", body).status == 200);
    CHECK(ask(routes, "POST", "/api/jaki/session", body).status == 401);
}

TEST_CASE("the host app refuses whom it doesn't know, and what it doesn't understand") {
    App app(folder().path);
    const auto host = demo::host_routes(app);
    CHECK(ask(host, "POST", "/demo/host/api/token", R"({"citizen":"c999"})").status == 400);
    CHECK(ask(host, "POST", "/demo/host/api/token", R"({"citizen":1})").status == 400);
    CHECK(ask(host, "POST", "/demo/host/api/token", R"({"citizen":"c1","name":"x"})").status == 400);
}

TEST_CASE("without a demo there is no host app") {
    const fs::path plain = fs::temp_directory_path() / ("tabir-plain-test-" + std::to_string(getpid()));
    {
        App app(plain);
        CHECK(demo::host_routes(app).empty());
    }
    fs::remove_all(plain);
}
