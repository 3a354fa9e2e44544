#include <doctest/doctest.h>

#include "fetch/address.hpp"

using namespace tabir::fetch;

TEST_CASE("safe addresses are https, or http on loopback") {
    for (const char* good : {"https://masuk.example", "https://masuk.example:8443/a?b=c", "http://127.0.0.1:3000/x", "http://localhost", "http://[::1]:1/"}) {
        CAPTURE(good);
        CHECK(is_safe_address(good));
    }
    for (const char* bad : {"", "masuk.example", "/a", "http://masuk.example", "http://127.0.0.2", "http://localhost.example", "http://127.0.0.1.example",
                            "http://127.0.0.1@masuk.example", "https://user@masuk.example", "https://a:b@masuk.example", "https://masuk.example/#x",
                            "ftp://127.0.0.1/", "file:///etc/passwd", "javascript:alert(1)", "https://", "https://a b"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_safe_address(bad));
    }
}

TEST_CASE("an origin is scheme, host and port alone") {
    for (const char* good : {"https://tabir.example", "https://tabir.example:8443", "http://127.0.0.1:8080"}) CHECK(is_origin(good));
    for (const char* bad : {"https://tabir.example/", "https://tabir.example/a", "https://tabir.example?a=b", "http://tabir.example", "tabir.example"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_origin(bad));
    }
}

TEST_CASE("members of a query and of a form keep what they hold") {
    CHECK(with_query("https://masuk.example/auth?x=1", {{"scope", "openid profile"}, {"uri", "https://t.example/a?b=c&d#e"}}) ==
          "https://masuk.example/auth?x=1&scope=openid+profile&uri=https%3a%2f%2ft.example%2fa%3fb%3dc%26d%23e");
    CHECK(form_text({{"code", "a b+c&d=e"}, {"grant_type", "x"}}) == "code=a%20b%2Bc%26d%3De&grant_type=x");
    CHECK_THROWS(with_query("no address", {{"a", "b"}}));
}
