// The process that decodes: what `tabir photo-intake` does.
#include <unistd.h>

#include <array>
#include <cstdlib>

#include "photo/intake_process.hpp"
#include "photo/sandbox.hpp"

namespace tabir::photo {
namespace {

std::string read_to_end() {
    std::string text;
    std::array<char, 64 * 1024> bytes;
    for (ssize_t count = 0; (count = read(STDIN_FILENO, bytes.data(), bytes.size())) > 0;) {
        text.append(bytes.data(), static_cast<std::size_t>(count));
    }
    return text;
}

void say(std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = write(STDOUT_FILENO, text.data(), text.size());
        if (count <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
}

}  // namespace

void run_intake_process() {
    start_library();
    enter_sandbox();
    say({&ready, 1});
    say(write_answer(take_in(read_to_end())));
    // At once: what libraries do at a program's end is not within the walls.
    _exit(EXIT_SUCCESS);
}

}  // namespace tabir::photo
