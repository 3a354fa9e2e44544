// The reference data: what is built in is whole, and what is broken is refused by name.
#include <doctest/doctest.h>

#include <string>

#include "data/reference.hpp"

using namespace tabir;
using namespace tabir::data;

namespace {

const std::string root = R"({"id":"a","id_name":"A","en_name":"A","parent":null,"kind":"province"})";

std::string document(const std::string& name, const std::string& rows) {
    return R"({"about":"a test",")" + name + "\":[" + rows + "]}";
}

/// Agencies as given, the rest empty.
Result<Reference> with_agencies(const std::string& rows) {
    return parse_reference(document("agencies", rows), document("areas", ""), document("categories", ""),
                           document("channels", ""));
}

Result<Reference> with_channel(const std::string& row) {
    return parse_reference(document("agencies", ""), document("areas", ""), document("categories", ""),
                           document("channels", row));
}

}  // namespace

TEST_CASE("the built-in data is whole") {
    const Reference& city = built_in();
    int cities = 0, kelurahan = 0, open_in_2021 = 0, open_in_2022 = 0;
    for (const Area& area : city.areas()) {
        cities += area.kind == "city";
        kelurahan += area.kind == "kelurahan";
        CHECK(area.lat_e6 > -6'450'000);
        CHECK(area.lat_e6 < -6'050'000);
        CHECK(area.lon_e6 > 106'650'000);
        CHECK(area.lon_e6 < 107'000'000);
    }
    for (const Channel& channel : city.channels()) {
        open_in_2021 += channel.open_on("2021-07-19");
        open_in_2022 += channel.open_on("2022-06-01");
    }
    CHECK(cities == 5);
    CHECK(kelurahan >= 12);
    CHECK(open_in_2021 == 14);
    CHECK(open_in_2022 == 13);
    CHECK_FALSE(city.channel("qlue")->open_on("2022-01-01"));
    CHECK(city.channel("qlue")->open_on("2021-12-31"));
    for (const Channel& channel : city.channels()) CHECK(channel.located == (channel.id == "jaki" || channel.id == "qlue"));
}

TEST_CASE("agencies and areas lie in trees") {
    const Reference& city = built_in();
    CHECK(city.agency_within("satpel-bina-marga-tebet", "dinas-bina-marga"));
    CHECK(city.agency_within("dinas-bina-marga", "dinas-bina-marga"));
    CHECK_FALSE(city.agency_within("dinas-bina-marga", "satpel-bina-marga-tebet"));
    CHECK_FALSE(city.agency_within("nobody", "dinas-bina-marga"));
    CHECK(city.area_within("kel-manggarai", "jakarta-selatan"));
    CHECK_FALSE(city.area_within("kel-manggarai", "jakarta-timur"));
    CHECK(city.agency("biro-pemerintahan") != nullptr);
    CHECK(city.agency("") == nullptr);
}

TEST_CASE("broken data is refused, and the member named") {
    const auto refused = [](const Result<Reference>& result, const std::string& code, const std::string& member) {
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == code);
        CHECK(result.error().member == member);
    };
    CHECK(with_agencies(root).ok());
    refused(with_agencies(root + "," + root), "duplicate_id", "agencies[1].id");
    refused(with_agencies(R"({"id":"a","id_name":"A","en_name":"A","parent":"b","kind":"dinas"})"), "unknown_id",
            "agencies[0].parent");
    refused(with_agencies(R"({"id":"a","id_name":"A","en_name":"A","parent":"a","kind":"dinas"})"), "unknown_id",
            "agencies[0].parent");
    refused(with_agencies(R"({"id":"a","id_name":"A","en_name":"A","parent":null,"kind":"palace"})"), "unknown_word",
            "agencies[0].kind");
    refused(with_agencies(R"({"id":"a","id_name":"A","en_name":"A","parent":null,"kind":"dinas","x":1})"), "unknown_member",
            "agencies[0].x");
    refused(with_channel(R"({"id":"a","id_name":"A","en_name":"A","from":"2021-02-30","until":null,"located":true})"),
            "bad_date", "channels[0].from");
    refused(with_channel(R"({"id":"a","id_name":"A","en_name":"A","from":"2021-02-03","until":"2021-02-02","located":true})"),
            "bad_date", "channels[0].until");
    refused(with_channel(R"({"id":"a","id_name":"A","en_name":"A","from":"2021-02-03","until":null,"located":1})"),
            "wrong_type", "channels[0].located");
    refused(parse_reference(document("agencies", root), document("areas", ""),
                            document("categories", R"({"id":"k","id_name":"K","en_name":"K","agency":"z","sla_hours":1})"),
                            document("channels", "")),
            "unknown_id", "categories[0].agency");
    refused(parse_reference(document("agencies", root), document("areas", ""),
                            document("categories", R"({"id":"k","id_name":"K","en_name":"K","agency":"a","sla_hours":0})"),
                            document("channels", "")),
            "out_of_range", "categories[0].sla_hours");
    refused(parse_reference("", "", "", ""), "syntax", "agencies");
}
