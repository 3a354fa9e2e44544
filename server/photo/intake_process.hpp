// Pictures are decoded in a process of their own, which a picture may kill, or take over: it can reach nothing, and costs one request.
#pragma once

#include <chrono>
#include <string_view>

#include "photo/intake_answer.hpp"

namespace tabir::photo {

/// The hidden subcommand of `tabir` that is the other side.
inline constexpr const char* intake_subcommand = "photo-intake";

/// What `take_in` makes of the bytes, in a new process of that program (a path to `tabir`). At most two are at work; others wait.
/// Refusal::undecodable when the process dies of it or needs longer than `patience`. Throws std::runtime_error when there is no such
/// process, or it has no walls.
Taken take_in_apart(const char* program, std::string_view bytes, std::chrono::milliseconds patience = std::chrono::seconds(20));

/// The other side: raises the walls, then reads a picture to its end from standard input, writes the answer to standard output, and
/// ends the process.
[[noreturn]] void run_intake_process();

}  // namespace tabir::photo
