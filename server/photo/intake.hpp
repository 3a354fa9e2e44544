// Taking a picture in: what arrives is decoded and written anew, so that nothing but its pixels goes on.
#pragma once

#include <string_view>
#include <variant>

#include "photo/shelf.hpp"

namespace tabir::photo {

inline constexpr std::int64_t max_pixels = 50'000'000;
inline constexpr int max_side = 2048;    ///< of the kept picture, in pixels
inline constexpr int thumb_side = 480;

/// Why a picture was not taken.
enum class Refusal {
    not_a_photo,     ///< neither JPEG, PNG nor WebP, by its first bytes
    too_many_pixels, ///< by its header, before anything is decoded
    unreadable,      ///< broken, or cut short
    animated,        ///< more than one picture
    undecodable,     ///< kills what decodes it, or takes more time or memory than any photo
};
inline constexpr Refusal last_refusal = Refusal::undecodable;

/// Makes the picture library ready: it looks for its parts and settings. Otherwise the first picture does it.
void start_library();

/// Decodes a JPEG, PNG or WebP, in this process (see intake_process.hpp for strangers' pictures), and writes it anew as JPEG: upright, at most `max_side` long, on white where it was transparent,
/// without any metadata. By its content: names and types that came with it count for nothing.
std::variant<Picture, Refusal> take_in(std::string_view bytes);

}  // namespace tabir::photo
