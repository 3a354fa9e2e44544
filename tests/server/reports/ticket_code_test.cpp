#include "store/ticket_code.hpp"

#include <doctest/doctest.h>

#include <set>

namespace tabir::test {

using store::new_ticket_code;
using store::read_ticket_code;

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

TEST_CASE("a new ticket code has its form and reads as itself") {
    std::set<std::string> codes;
    for (int i = 0; i < 1000; ++i) {
        const std::string code = new_ticket_code();
        REQUIRE(code.size() == 9);
        CHECK(code[4] == '-');
        CHECK(read_ticket_code(code) == code);
        codes.insert(code);
    }
    CHECK(codes.size() == 1000);
}

TEST_CASE("a ticket code is read as people write it") {
    const std::string code = new_ticket_code();
    std::string lower;
    for (const char c : code) lower += static_cast<char>(std::tolower(c));
    CHECK(read_ticket_code(lower) == code);
    CHECK(read_ticket_code(code.substr(0, 4) + code.substr(5)) == code);
    CHECK(read_ticket_code(code.substr(0, 4) + " " + code.substr(5)) == code);
    const std::string zeros = "000000" + std::string("0") + store::ticket_check("0000000");
    CHECK(read_ticket_code("OOOOOOO" + zeros.substr(7)).has_value());
}

TEST_CASE("every single wrong character is noticed") {
    const std::string code = new_ticket_code();
    int noticed = 0, tried = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '-') continue;
        for (const char c : alphabet) {
            if (c == code[i]) continue;
            std::string wrong = code;
            wrong[i] = c;
            ++tried;
            if (!read_ticket_code(wrong)) ++noticed;
        }
    }
    CHECK(tried == 8 * 31);
    CHECK(noticed == tried);
}

TEST_CASE("what is no code is none") {
    for (const char* text : {"", "K7QX", "K7QX-M4TDX", "K7QX-M4T!", "UUUU-UUUU", "K7QX_M4TD"}) CHECK_FALSE(read_ticket_code(text));
}

}  // namespace tabir::test
