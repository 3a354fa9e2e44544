// Slows down whoever guesses passwords, without locking anybody else out.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "store/database.hpp"

namespace tabir::auth {

/// Counts failures for each account *and* address together: a stranger's guesses never keep the owner out, who comes from
/// elsewhere. Kept in memory: a restart forgets.
class Throttle {
public:
    explicit Throttle(store::Clock clock);

    /// Seconds to wait before this pair may try again; 0: now.
    int wait(const std::string& account, const std::string& address);
    void failed(const std::string& account, const std::string& address);
    void succeeded(const std::string& account, const std::string& address);

private:
    struct Failures {
        int count = 0;
        Milliseconds last = 0;
    };
    void forget_old();

    store::Clock now_;
    std::mutex mutex_;
    std::map<std::string, Failures> failures_;
};

}  // namespace tabir::auth
