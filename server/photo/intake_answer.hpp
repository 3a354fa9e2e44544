// What the process that decodes a picture tells the server, as bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "photo/intake.hpp"

namespace tabir::photo {

using Taken = std::variant<Picture, Refusal>;

/// Its first byte, before it has read anything: its walls stand.
inline constexpr char ready = '.';

inline constexpr std::size_t max_answer_bytes = 16 * 1024 * 1024;

std::string write_answer(const Taken& taken);

/// Nothing unless it is an answer that an honest process gives, to the last byte: a picture may have taken that process over.
std::optional<Taken> read_answer(std::string_view text);

}  // namespace tabir::photo
