// How far the making of the city is: one line on stderr, drawn anew on a terminal, one a step elsewhere.
#pragma once

#include <cstddef>
#include <string_view>

namespace tabir::demo {

class Progress {
public:
    /// Begins the next step.
    void step(std::string_view what);
    /// So much of the step is done; shown now and then.
    void done(std::size_t count, std::size_t of);
    /// The last step is over.
    void finish();

private:
    std::string_view what_;
    int shown_ = -1;  ///< percent
};

}  // namespace tabir::demo
