// The reference data of the city: agencies, areas, categories and channels. Data with dates, never code.
//
// What a city begins with is built into the program (the JSON documents beside this file); `parse_reference` reads any other. As the
// city is now, it is to be had from data/registers.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/agency.hpp"
#include "data/channel.hpp"
#include "tabir/result.hpp"

namespace tabir::data {

/// A city, kecamatan or kelurahan, and its rough centre in millionths of a degree (WGS 84).
struct Area {
    std::string id;
    std::string name;
    std::optional<std::string> parent;
    std::string kind;  ///< "city", "kecamatan", "kelurahan"
    std::int32_t lat_e6 = 0;
    std::int32_t lon_e6 = 0;
};

/// What reports are about.
struct Category {
    std::string id;
    std::string id_name;
    std::string en_name;
    std::string agency;  ///< that a report of this category goes to first
    int sla_hours = 0;   ///< within which it should be done
};

class Reference {
public:
    const std::vector<Agency>& agencies() const noexcept { return agencies_; }
    const std::vector<Area>& areas() const noexcept { return areas_; }
    const std::vector<Category>& categories() const noexcept { return categories_; }
    const std::vector<Channel>& channels() const noexcept { return channels_; }

    /// Each null when there is none of that id.
    const Agency* agency(std::string_view id) const noexcept;
    const Area* area(std::string_view id) const noexcept;
    const Category* category(std::string_view id) const noexcept;
    const Channel* channel(std::string_view id) const noexcept;

    /// Whether the agency is `ancestor` or stands below it. False for an unknown id.
    bool agency_within(std::string_view agency, std::string_view ancestor) const noexcept;
    /// Whether the area is `ancestor` or lies in it. False for an unknown id.
    bool area_within(std::string_view area, std::string_view ancestor) const noexcept;

    /// The same areas and categories, with other agencies and channels.
    Reference with(std::vector<Agency> agencies, std::vector<Channel> channels) const;

private:
    friend Result<Reference> parse_reference(std::string_view, std::string_view, std::string_view, std::string_view);

    std::vector<Agency> agencies_;
    std::vector<Area> areas_;
    std::vector<Category> categories_;
    std::vector<Channel> channels_;
};

/// Reads the four documents. Strict: the error names the document and the member. Beyond the core's codes: "duplicate_id",
/// "unknown_id" (an agency that is not there, or a parent that stands in no earlier row), "bad_date", "out_of_range".
Result<Reference> parse_reference(std::string_view agencies, std::string_view areas, std::string_view categories,
                                  std::string_view channels);

/// What is built in: the areas and categories, and the agencies and channels that a new data folder begins with. Aborts when it is
/// broken, which the tests make sure it is not.
const Reference& built_in();

}  // namespace tabir::data
