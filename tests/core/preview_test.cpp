#include <doctest/doctest.h>

#include <string>

#include "editions.hpp"
#include "tabir/preview.hpp"

namespace tabir::test {

namespace {

const std::string draft = R"({"language":"id","visibility":"private","state":"submitted","description":"Hubungi 081234567890",
 "area":"gambir","place":"depan toko biru","has_point":true,"photo":true,"followup_note":null})";

std::string with(std::string_view piece, std::string_view replacement) {
    std::string text = draft;
    return text.replace(text.find(piece), piece.size(), replacement);
}

Json previewed(const std::string& text) {
    const auto answer = preview(newest(), *parse_json(text));
    REQUIRE_MESSAGE(answer.ok(), (answer ? "" : answer.error().message));
    return *answer;
}

std::string view_of(const Json& answer, Audience audience) {
    return answer.find("audiences")->items()[index(audience)].find("view")->dump();
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a draft is seen by each audience as the report will be") {
    const Json hidden = previewed(draft);
    CHECK(contains(view_of(hidden, Audience::public_portal), R"("visible":false)"));
    CHECK(contains(view_of(hidden, Audience::other_officer), R"("visible":false)"));
    const std::string officer = view_of(hidden, Audience::assigned_officer);
    CHECK(contains(officer, "Hubungi [nomor telepon]"));
    CHECK(contains(officer, R"("report_photo":{"level":"locked","value":{"present":true}})"));
    CHECK(contains(officer, R"("labels":["private","identity_reminder","photo_locked","anonymous_reporter"])"));
    CHECK(contains(view_of(hidden, Audience::reporter), "081234567890"));

    const Json open = previewed(with("\"private\"", "\"public\""));
    const std::string portal = view_of(open, Audience::public_portal);
    CHECK(contains(portal, "Hubungi [nomor telepon]"));
    CHECK(contains(portal, R"("location":{"level":"coarse","value":{"area":"gambir"}})"));
    CHECK_FALSE(contains(portal, "toko biru"));
}

TEST_CASE("a follow-up note brings its labels, and is masked for all") {
    const Json answer = previewed(with("\"followup_note\":null", "\"followup_note\":\"telepon 081234567890\""));
    const std::string officer = view_of(answer, Audience::assigned_officer);
    CHECK(contains(officer, "followup_reminder"));
    CHECK(contains(officer, "accountable_officer"));
    CHECK(contains(officer, R"("followup_note":{"level":"masked","value":"telepon [nomor telepon]"})"));
}

TEST_CASE("a draft that is not understood is refused, and named") {
    const auto refusal = [](const std::string& text) { return preview(newest(), *parse_json(text)).error().member; };
    CHECK(refusal(with("\"private\"", "\"secret\"")) == "visibility");
    CHECK(refusal(with("\"photo\":true", "\"photo\":1")) == "photo");
    CHECK(refusal(with(",\"followup_note\":null", "")) == "followup_note");
    CHECK(refusal(with("\"photo\":true", "\"photo\":true,\"name\":\"x\"")) == "name");
}

}  // namespace tabir::test
