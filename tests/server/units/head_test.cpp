#include <doctest/doctest.h>

#include <string>

#include "http/head.hpp"

using namespace tabir::http;

namespace {

std::variant<Head, Problem> head(const std::string& lines) { return parse_head(lines + "\r\n"); }
std::variant<Head, Problem> get(const std::string& headers) { return head("GET / HTTP/1.1\r\nHost: a\r\n" + headers); }
std::variant<Head, Problem> post(const std::string& headers) { return head("POST / HTTP/1.1\r\nHost: a\r\n" + headers); }

bool is_refused(const std::variant<Head, Problem>& result, Problem problem) {
    const auto* found = std::get_if<Problem>(&result);
    return found != nullptr && *found == problem;
}
bool is_good(const std::variant<Head, Problem>& result) { return std::holds_alternative<Head>(result); }

}  // namespace

TEST_CASE("a plain head is read") {
    const auto result = post("Content-Type:  application/json \r\nContent-Length: 12\r\nCookie: a=b\r\n");
    REQUIRE(is_good(result));
    const Head& read = std::get<Head>(result);
    CHECK(read.request.method == "POST");
    CHECK(read.request.path == "/");
    CHECK(read.request.header("content-type") == "application/json");
    CHECK(read.body_bytes == 12);
    CHECK(read.keep_alive);
    CHECK_FALSE(read.awaits_continue);
}

TEST_CASE("header values stay as they came") {
    const auto result = get("Idempotency-Key: a%0D%0Ab\r\n");
    REQUIRE(is_good(result));
    CHECK(std::get<Head>(result).request.header("idempotency-key") == "a%0D%0Ab");
}

TEST_CASE("a body whose end could be understood in two ways is refused") {
    CHECK(is_refused(post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), Problem::bad_request));
    CHECK(is_refused(post("Content-Length: 3\r\nContent-Length: 3\r\n"), Problem::bad_request));
    CHECK(is_refused(post("Content-Length: 3\r\nContent-Length: 30\r\n"), Problem::bad_request));
    CHECK(is_refused(post("Content-Length: 3, 3\r\n"), Problem::bad_request));
    CHECK(is_refused(get("Content-Length: 3\r\n"), Problem::bad_request));
    CHECK(is_refused(head("DELETE / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"), Problem::bad_request));
    CHECK(is_refused(get("Transfer-Encoding: chunked\r\n"), Problem::length_required));
    for (const char* length : {"-2", "+3", "0x3", "3 3", "", "99999999999999999999999"}) {
        CAPTURE(length);
        CHECK(is_refused(post(std::string("Content-Length: ") + length + "\r\n"), Problem::bad_request));
    }
}

TEST_CASE("a body has a length, and no encoding") {
    CHECK(is_refused(post(""), Problem::length_required));
    CHECK(is_refused(post("Transfer-Encoding: chunked\r\n"), Problem::length_required));
    CHECK(is_refused(post("Content-Length: 3\r\nContent-Encoding: gzip\r\n"), Problem::wrong_media_type));
}

TEST_CASE("broken lines are refused") {
    for (const std::string headers : {
             " folded: x\r\n", "A: b\r\n c\r\n", "no colon\r\n", ": no name\r\n", "sp ace: x\r\n", "A : x\r\n",
             "A: b\nB: c\r\n", "A: b\rB: c\r\n", "A\n: b\r\n"}) {
        CAPTURE(headers);
        CHECK(is_refused(get(headers), Problem::bad_request));
    }
    CHECK(is_refused(get(std::string("A: b\0c\r\n", 8)), Problem::bad_request));
    for (const char* line : {"GET /", "GET  / HTTP/1.1", "GET / HTTP/2", "get / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1",
                             "GET http://a/ HTTP/1.1", "GET /a b HTTP/1.1", "GET /\x7f HTTP/1.1", ""}) {
        CAPTURE(line);
        CHECK(is_refused(head(std::string(line) + "\r\nHost: a\r\n"), Problem::bad_request));
    }
}

TEST_CASE("one Host, and every header that decides something at most once") {
    CHECK(is_refused(head("GET / HTTP/1.1\r\n"), Problem::bad_request));
    CHECK(is_refused(get("Host: b\r\n"), Problem::bad_request));
    for (const char* name : {"Cookie", "If-Match", "Idempotency-Key", "Sec-Fetch-Site", "Origin", "Content-Type"}) {
        CAPTURE(name);
        const std::string line = std::string(name) + ": x\r\n";
        CHECK(is_good(get(line)));
        CHECK(is_refused(get(line + line), Problem::bad_request));
    }
    CHECK(is_good(get("X-Other: 1\r\nX-Other: 2\r\n")));
}

TEST_CASE("at most 64 headers") {
    std::string headers;
    for (int i = 0; i < 63; ++i) headers += "A: b\r\n";
    CHECK(is_good(get(headers)));
    CHECK(is_refused(get(headers + "A: b\r\n"), Problem::headers_too_large));
}

TEST_CASE("who wants the connection closed, or waits to be told to go on") {
    CHECK_FALSE(std::get<Head>(get("Connection: Close\r\n")).keep_alive);
    CHECK_FALSE(std::get<Head>(head("GET / HTTP/1.0\r\nHost: a\r\n")).keep_alive);
    CHECK(std::get<Head>(post("Content-Length: 3\r\nExpect: 100-continue\r\n")).awaits_continue);
    CHECK(is_refused(post("Content-Length: 3\r\nExpect: something\r\n"), Problem::bad_request));
}
