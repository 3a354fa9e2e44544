#include <doctest/doctest.h>

#include "http/http.hpp"
#include "http/input.hpp"

using namespace tabir;
using http::Request;

namespace {

Request with(std::string name, std::string value) {
    Request request;
    request.headers.emplace_back(std::move(name), std::move(value));
    return request;
}

}  // namespace

TEST_CASE("a header sent twice is no header") {
    Request request = with("if-match", "a");
    CHECK(request.header("if-match") == "a");
    request.headers.emplace_back("if-match", "b");
    CHECK_FALSE(request.header("if-match"));
}

TEST_CASE("a cookie is found by its whole name, and only when it is there once") {
    CHECK(with("cookie", "a=1; __Host-tabir-crm=xyz; b=2").cookie("__Host-tabir-crm") == "xyz");
    CHECK(with("cookie", "a=b=c").cookie("a") == "b=c");
    CHECK_FALSE(with("cookie", "x__Host-tabir-crm=xyz").cookie("__Host-tabir-crm"));
    CHECK_FALSE(with("cookie", "a=1; a=2").cookie("a"));
    CHECK_FALSE(with("cookie", "a").cookie("a"));
    CHECK_FALSE(Request{}.cookie("a"));
}

TEST_CASE("Indonesian unless English is preferred") {
    const auto language = [](const char* value) { return with("accept-language", value).language(); };
    CHECK(Request{}.language() == Language::id);
    CHECK(language("en") == Language::en);
    CHECK(language("en-GB,en;q=0.9") == Language::en);
    CHECK(language("EN-us") == Language::en);
    CHECK(language("id-ID,id;q=0.9,en;q=0.8") == Language::id);
    CHECK(language("id;q=0.3, en;q=0.31") == Language::en);
    CHECK(language("en, id") == Language::id);
    CHECK(language("fr") == Language::id);
    CHECK(language("en;q=0") == Language::id);
    CHECK(language("en;q=bad") == Language::id);
    CHECK(language("english") == Language::id);
    CHECK(language("") == Language::id);
}

TEST_CASE("a problem has one shape, in the caller's language") {
    CHECK(http::problem(Request{}, http::Problem::not_found).body ==
          R"({"type":"/problems/not_found","title":"Tidak ditemukan.","status":404,"code":"not_found"})");
    Json extra = Json::object();
    extra.set("member", "area");
    const auto english = http::problem(with("accept-language", "en"), http::Problem::bad_value, extra);
    CHECK(english.status == 400);
    CHECK(english.type == "application/problem+json");
    CHECK(english.body ==
          R"({"type":"/problems/bad_value","title":"This value cannot be used.","status":400,"code":"bad_value","member":"area"})");
}

TEST_CASE("an input error names the member, and parts bad values from bad requests") {
    CHECK(http::input_problem(Request{}, {"unknown_word", "state", "x"}).body.find(R"("code":"bad_value","member":"state")") != std::string::npos);
    CHECK(http::input_problem(Request{}, {"missing_member", "name", "x"}).body.find(R"("code":"bad_request","member":"name")") != std::string::npos);
}
