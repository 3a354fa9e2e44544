#include "data/reading.hpp"

#include <algorithm>
#include <array>

#include "store/calendar.hpp"
#include "tabir/json.hpp"

namespace tabir::data {
namespace {

constexpr std::array<std::string_view, 10> agency_kinds = {"province", "bureau",     "inspectorate", "dinas",     "suku_dinas",
                                                           "unit",     "enterprise", "city",         "kecamatan", "kelurahan"};
constexpr std::array<std::string_view, 3> area_kinds = {"city", "kecamatan", "kelurahan"};

/// Reads the document `{"about", "<name>": [row, ...]}`; `read` reads one row's members through its ObjectReader.
template <class T, class Read>
Result<std::vector<T>> read_rows(std::string_view document, const std::string& name, Read read) {
    const auto parsed = parse_json(document);
    if (!parsed) return Error{parsed.error().code, name, parsed.error().message};
    ObjectReader whole(*parsed, "");
    whole.string("about");
    const Json* items = whole.array(name);
    if (!whole.finish()) return whole.error();

    std::vector<T> rows;
    for (const Json& item : items->items()) {
        ObjectReader reader(item, name + "[" + std::to_string(rows.size()) + "]");
        T row;
        if (const std::string* id = reader.string("id")) row.id = *id;
        read(reader, row);
        const auto same = [&](const T& other) { return other.id == row.id; };
        if (reader.ok() && std::any_of(rows.begin(), rows.end(), same)) {
            reader.fail("duplicate_id", "id", "`" + row.id + "` is there twice");
        }
        if (!reader.finish()) return reader.error();
        rows.push_back(std::move(row));
    }
    return rows;
}

void read_text(ObjectReader& reader, std::string_view name, std::string& into) {
    if (const std::string* text = reader.string(name)) into = *text;
}

void read_text_or_null(ObjectReader& reader, std::string_view name, std::optional<std::string>& into) {
    if (const std::string* text = reader.string_or_null(name)) into = *text;
}

void read_number(ObjectReader& reader, std::string_view name, std::int64_t least, std::int64_t most, std::int32_t& into) {
    const std::optional<std::int64_t> number = reader.integer(name);
    if (!number) return;
    if (*number < least || *number > most) {
        return reader.fail("out_of_range", name, "must lie in " + std::to_string(least) + ".." + std::to_string(most));
    }
    into = static_cast<std::int32_t>(*number);
}

template <std::size_t n>
void read_kind(ObjectReader& reader, const std::array<std::string_view, n>& kinds, std::string& into) {
    read_text(reader, "kind", into);
    if (reader.ok() && std::find(kinds.begin(), kinds.end(), into) == kinds.end()) {
        reader.fail("unknown_word", "kind", "no kind `" + into + "`");
    }
}

/// Whether the text is a day of the calendar, "2021-05-04".
bool is_date(std::string_view text) { return store::wib_midnight(text).has_value(); }

/// Every parent stands in an earlier row: so it is there, and no row can stand below itself.
template <class T> std::optional<Error> check_tree(const std::vector<T>& rows, const std::string& name) {
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto is_parent = [&](const T& other) { return other.id == *row->parent; };
        if (!row->parent || std::any_of(rows.begin(), row, is_parent)) continue;
        const std::string member = name + "[" + std::to_string(row - rows.begin()) + "].parent";
        return Error{"unknown_id", member, "no `" + *row->parent + "` before it to stand below"};
    }
    return std::nullopt;
}

template <class T> Result<std::vector<T>> as_tree(Result<std::vector<T>> rows, const std::string& name) {
    if (!rows) return rows;
    if (const auto error = check_tree(*rows, name)) return *error;
    return rows;
}

}  // namespace

bool is_agency_kind(std::string_view word) noexcept {
    return std::find(agency_kinds.begin(), agency_kinds.end(), word) != agency_kinds.end();
}

Result<std::vector<Agency>> read_agencies(std::string_view document) {
    return as_tree(read_rows<Agency>(document, "agencies", [](ObjectReader& reader, Agency& agency) {
        read_text(reader, "id_name", agency.id_name);
        read_text(reader, "en_name", agency.en_name);
        read_text_or_null(reader, "parent", agency.parent);
        read_kind(reader, agency_kinds, agency.kind);
    }), "agencies");
}

Result<std::vector<Area>> read_areas(std::string_view document) {
    return as_tree(read_rows<Area>(document, "areas", [](ObjectReader& reader, Area& area) {
        read_text(reader, "name", area.name);
        read_text_or_null(reader, "parent", area.parent);
        read_kind(reader, area_kinds, area.kind);
        read_number(reader, "lat_e6", -90'000'000, 90'000'000, area.lat_e6);
        read_number(reader, "lon_e6", -180'000'000, 180'000'000, area.lon_e6);
    }), "areas");
}

Result<std::vector<Category>> read_categories(std::string_view document) {
    return read_rows<Category>(document, "categories", [](ObjectReader& reader, Category& category) {
        read_text(reader, "id_name", category.id_name);
        read_text(reader, "en_name", category.en_name);
        read_text(reader, "agency", category.agency);
        std::int32_t hours = 0;
        read_number(reader, "sla_hours", 1, 24 * 365, hours);
        category.sla_hours = hours;
    });
}

Result<std::vector<Channel>> read_channels(std::string_view document) {
    return read_rows<Channel>(document, "channels", [](ObjectReader& reader, Channel& channel) {
        read_text(reader, "id_name", channel.id_name);
        read_text(reader, "en_name", channel.en_name);
        read_text(reader, "from", channel.from);
        read_text_or_null(reader, "until", channel.until);
        channel.located = reader.boolean("located").value_or(false);
        if (!reader.ok()) return;
        if (!is_date(channel.from)) return reader.fail("bad_date", "from", "no date `" + channel.from + "`");
        if (channel.until && !is_date(*channel.until)) reader.fail("bad_date", "until", "no date `" + *channel.until + "`");
        if (channel.until && *channel.until < channel.from) reader.fail("bad_date", "until", "ends before it begins");
    });
}

}  // namespace tabir::data
