#include "cli/status.hpp"

#include <cstdio>

#include "policy/named.hpp"

namespace tabir::cli {

int status_of(const std::function<int()>& command) {
    try {
        return command();
    } catch (const policy::Refused& refused) {
        std::fprintf(stderr, "tabir: %s\n", refused.what());
        return refused.status;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tabir: %s\n", error.what());
        return 1;
    }
}

}  // namespace tabir::cli
