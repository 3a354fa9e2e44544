#include "data/reference.hpp"

#include <cstdio>
#include <cstdlib>

#include "data/reading.hpp"
#include "embedded.hpp"

namespace tabir::data {
namespace {

template <class T> const T* by_id(const std::vector<T>& rows, std::string_view id) noexcept {
    for (const T& row : rows) {
        if (row.id == id) return &row;
    }
    return nullptr;
}

/// Trees have no cycles, so this ends.
template <class T> bool within(const std::vector<T>& rows, std::string_view id, std::string_view ancestor) noexcept {
    const T* row = by_id(rows, id);
    while (row != nullptr) {
        if (row->id == ancestor) return true;
        row = row->parent ? by_id(rows, *row->parent) : nullptr;
    }
    return false;
}

/// The built-in document of this folder; empty, and so refused by its reader, when there is none.
std::string_view document_at(std::string_view path) {
    for (const embedded::Document& document : embedded::documents()) {
        if (document.path == path) return document.text;
    }
    return {};
}

}  // namespace

bool Channel::open_on(std::string_view date) const noexcept {
    return date >= from && (!until || date <= *until);  // ISO dates order as texts do
}

const Agency* Reference::agency(std::string_view id) const noexcept { return by_id(agencies_, id); }
const Area* Reference::area(std::string_view id) const noexcept { return by_id(areas_, id); }
const Category* Reference::category(std::string_view id) const noexcept { return by_id(categories_, id); }
const Channel* Reference::channel(std::string_view id) const noexcept { return by_id(channels_, id); }

bool Reference::agency_within(std::string_view agency, std::string_view ancestor) const noexcept {
    return within(agencies_, agency, ancestor);
}
bool Reference::area_within(std::string_view area, std::string_view ancestor) const noexcept {
    return within(areas_, area, ancestor);
}

Reference Reference::with(std::vector<Agency> agencies, std::vector<Channel> channels) const {
    Reference other = *this;
    other.agencies_ = std::move(agencies);
    other.channels_ = std::move(channels);
    return other;
}

Result<Reference> parse_reference(std::string_view agencies, std::string_view areas, std::string_view categories,
                                  std::string_view channels) {
    Reference all;
    auto agency_rows = read_agencies(agencies);
    if (!agency_rows) return agency_rows.error();
    all.agencies_ = std::move(*agency_rows);

    auto area_rows = read_areas(areas);
    if (!area_rows) return area_rows.error();
    all.areas_ = std::move(*area_rows);

    auto category_rows = read_categories(categories);
    if (!category_rows) return category_rows.error();
    all.categories_ = std::move(*category_rows);
    for (std::size_t i = 0; i < all.categories_.size(); ++i) {
        const std::string& agency = all.categories_[i].agency;
        if (all.agency(agency) != nullptr) continue;
        return Error{"unknown_id", "categories[" + std::to_string(i) + "].agency", "no agency `" + agency + "`"};
    }

    auto channel_rows = read_channels(channels);
    if (!channel_rows) return channel_rows.error();
    all.channels_ = std::move(*channel_rows);
    return all;
}

const Reference& built_in() {
    static const Reference city = [] {
        auto parsed = parse_reference(document_at("server/data/agencies.json"), document_at("server/data/areas.json"),
                                      document_at("server/data/categories.json"), document_at("server/data/channels.json"));
        if (!parsed) {
            std::fprintf(stderr, "the built-in reference data is broken: %s: %s\n", parsed.error().member.c_str(),
                         parsed.error().message.c_str());
            std::abort();
        }
        return std::move(*parsed);
    }();
    return city;
}

}  // namespace tabir::data
