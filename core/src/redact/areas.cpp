#include "redact/areas.hpp"

#include <array>
#include <iterator>

#include "redact/made_areas.hpp"

namespace tabir::redact {

namespace {

/// Where each province of a two-digit code stands in the made list, plus one.
constexpr auto places = [] {
    std::array<std::uint8_t, 100> table{};
    for (std::size_t i = 0; i < std::size(provinces); ++i) table[provinces[i].code] = static_cast<std::uint8_t>(i + 1);
    return table;
}();

}  // namespace

bool is_regency(int province, int regency) noexcept {
    // The provinces of Papua have been parted often; citizens keep the codes under which they were registered.
    if (province >= 91 && province <= 97) return (regency >= 1 && regency <= 36) || (regency >= 71 && regency <= 72);
    if (places[static_cast<std::size_t>(province)] == 0) return false;
    const Province& entry = provinces[places[static_cast<std::size_t>(province)] - 1];
    if (regency >= 1 && regency < 51) return ((entry.regencies >> (regency - 1)) & 1U) != 0;
    return regency >= 71 && regency < 100 && ((entry.cities >> (regency - 71)) & 1U) != 0;
}

}  // namespace tabir::redact
