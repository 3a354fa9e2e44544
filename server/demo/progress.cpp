#include "demo/progress.hpp"

#include <unistd.h>

#include <cstdio>
#include <string>

namespace tabir::demo {

void Progress::step(std::string_view what) {
    finish();
    what_ = what;
    shown_ = -1;
    std::fprintf(stderr, isatty(STDERR_FILENO) ? "%s ..." : "%s\n", std::string(what).c_str());
}

void Progress::done(std::size_t count, std::size_t of) {
    const int percent = static_cast<int>(count * 100 / of);
    if (!isatty(STDERR_FILENO) || percent == shown_) return;
    shown_ = percent;
    std::fprintf(stderr, "\r%s ... %d%%", std::string(what_).c_str(), percent);
}

void Progress::finish() {
    if (!what_.empty() && isatty(STDERR_FILENO)) std::fputs("\n", stderr);
    what_ = {};
}

}  // namespace tabir::demo
