#include "redact/areas.hpp"

#include "redact/made_areas.hpp"

namespace tabir::redact {

bool is_regency(int province, int regency) noexcept {
    // The provinces of Papua have been parted often; citizens keep the codes under which they were registered.
    if (province >= 91 && province <= 97) return (regency >= 1 && regency <= 36) || (regency >= 71 && regency <= 72);
    for (const Province& entry : provinces) {
        if (entry.code != province) continue;
        if (regency >= 1 && regency < 51) return ((entry.regencies >> (regency - 1)) & 1U) != 0;
        return regency >= 71 && regency < 100 && ((entry.cities >> (regency - 71)) & 1U) != 0;
    }
    return false;
}

}  // namespace tabir::redact
