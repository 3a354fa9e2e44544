#include "store/register_stamp.hpp"

#include <array>

#include <sodium.h>

#include "hex.hpp"
#include "store/settings.hpp"

namespace tabir::store {
namespace {

constexpr const char* setting = "registers";

}  // namespace

std::optional<std::string> register_stamp(soci::session& sql) { return find_setting(sql, setting); }

void renew_register_stamp(soci::session& sql) {
    // Not a count: the database put back from a copy would count the same numbers again, for other registers.
    std::array<unsigned char, 16> random{};
    randombytes_buf(random.data(), random.size());
    set_setting(sql, setting, to_hex(random));
}

}  // namespace tabir::store
