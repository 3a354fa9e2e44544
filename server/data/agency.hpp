// An agency or office of the city.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tabir::data {

/// Agencies form a tree (Dinas > Suku Dinas > unit, province > city > kecamatan > kelurahan).
struct Agency {
    std::string id;
    std::string id_name;
    std::string en_name;
    std::optional<std::string> parent;
    std::string kind;     ///< is_agency_kind
    bool closed = false;  ///< takes no users and no reports; those that it had keep its name
};

/// "province", "bureau", "inspectorate", "dinas", "suku_dinas", "unit", "enterprise", "city", "kecamatan", "kelurahan".
bool is_agency_kind(std::string_view word) noexcept;

}  // namespace tabir::data
