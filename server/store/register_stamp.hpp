// Whether the registers (agencies, channels) are still as somebody read them, for little: a setting that each change makes anew.
#pragma once

#include <optional>
#include <string>

#include <soci/soci.h>

namespace tabir::store {

/// Nothing before the registers were first filled. Equal stamps: equal registers, also after a backup was put in place.
std::optional<std::string> register_stamp(soci::session& sql);
/// Goes with every change of a register, in its transaction.
void renew_register_stamp(soci::session& sql);

}  // namespace tabir::store
