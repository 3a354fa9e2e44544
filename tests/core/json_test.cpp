#include <doctest/doctest.h>

#include <string>

#include "tabir/json.hpp"

namespace tabir {

namespace {

std::string refusal(std::string_view text, JsonLimits limits = {}) {
    const auto value = parse_json(text, limits);
    return value ? "accepted" : value.error().code;
}

}  // namespace

TEST_CASE("a parsed text is written as it was read") {
    const std::string text = R"({"a":[1,-2,true,false,null],"b":{"c":"\"\\\n\u0001 é 😀"},"d":[],"e":{}})";
    CHECK(parse_json(text)->dump() == text);
    CHECK(parse_json("  [ 1 , 2 ]\n")->dump() == "[1,2]");
    CHECK(parse_json("9223372036854775807")->integer() == INT64_MAX);
    CHECK(parse_json("-9223372036854775808")->integer() == INT64_MIN);
}

TEST_CASE("what a strict reader refuses, and how it names it") {
    CHECK(refusal("") == "syntax");
    CHECK(refusal("{") == "syntax");
    CHECK(refusal("[1] 2") == "syntax");
    CHECK(refusal("[1,]") == "syntax");
    CHECK(refusal("// c\n1") == "syntax");
    CHECK(refusal("NaN") == "syntax");
    CHECK(refusal("'a'") == "syntax");
    CHECK(refusal("\xEF\xBB\xBF") == "syntax");
    CHECK(refusal("1.5") == "wrong_type");
    CHECK(refusal("1e3") == "wrong_type");
    CHECK(refusal("9223372036854775808") == "wrong_type");
    CHECK(refusal("-9223372036854775809") == "wrong_type");
    CHECK(refusal("\"\xff\"") == "not_utf8");
    CHECK(refusal("\"\xc0\xaf\"") == "not_utf8");
    CHECK(refusal("\"\xed\xa0\x80\"") == "not_utf8");
    CHECK(refusal("\"\\ud800\"") == "syntax");
    CHECK(refusal(R"({"a":1,"a":2})") == "duplicate_member");
    CHECK(refusal(R"({"a":1,"\u0061":2})") == "duplicate_member");
}

TEST_CASE("an error names the member that it is about") {
    const auto twice = parse_json(R"({"viewer":{"id":"u1","id":"u2"}})");
    CHECK(twice.error().member == "viewer.id");
    const auto real = parse_json(R"({"report":{"state":0.5}})");
    CHECK(real.error().member == "report.state");
}

TEST_CASE("depth and size are bounded before anything is built") {
    const std::string deep = std::string(16, '[') + std::string(16, ']');
    CHECK(refusal(deep) == "accepted");
    CHECK(refusal("[" + deep + "]") == "too_deep");
    CHECK(refusal(std::string(60'000, '[')) == "too_deep");
    CHECK(refusal("\"" + std::string(70'000, 'a') + "\"") == "too_large");
    CHECK(refusal("[1]", {2, 16}) == "too_large");
}

TEST_CASE("ObjectReader asks for each member by name and type, and lets nothing pass that nobody asked for") {
    const auto value = parse_json(R"({"s":"x","empty":"","n":null,"i":3,"b":true,"l":["a",""],"more":1})");
    const auto reading = [&](auto read) {
        ObjectReader reader(*value, "thing");
        read(reader);
        reader.finish();
        return reader.error().code + " " + reader.error().member;
    };
    CHECK(reading([](ObjectReader& r) { r.string("absent"); }) == "missing_member thing.absent");
    CHECK(reading([](ObjectReader& r) { r.string("i"); }) == "wrong_type thing.i");
    CHECK(reading([](ObjectReader& r) { r.string("n"); }) == "wrong_type thing.n");
    CHECK(reading([](ObjectReader& r) { r.string("empty"); }) == "empty_value thing.empty");
    CHECK(reading([](ObjectReader& r) { r.string_or_null("b"); }) == "wrong_type thing.b");
    CHECK(reading([](ObjectReader& r) { r.optional_string("n"); }) == "wrong_type thing.n");
    CHECK(reading([](ObjectReader& r) { r.boolean("i"); }) == "wrong_type thing.i");
    CHECK(reading([](ObjectReader& r) { r.integer("b"); }) == "wrong_type thing.b");
    CHECK(reading([](ObjectReader& r) { r.object("l"); }) == "wrong_type thing.l");
    CHECK(reading([](ObjectReader& r) { r.strings("l"); }) == "empty_value thing.l[1]");
    CHECK(reading([](ObjectReader& r) { r.string("s"); }) == "unknown_member thing.empty");
    CHECK(reading([](ObjectReader& r) {
        r.string("s"), r.text("empty"), r.string_or_null("n"), r.integer("i"), r.boolean("b"), r.array("l"), r.integer("more");
    }) == " ");
    CHECK(ObjectReader(Json(1), "").error().code == "wrong_type");
}

}  // namespace tabir
