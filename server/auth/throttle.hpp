// Slows down whoever guesses passwords, without locking anybody else out.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "store/database.hpp"

namespace tabir::auth {

/// Every address (for IPv6: its /64 network) has a lane of its own for each account, and waits only for what happened in that lane: so
/// nobody's guesses keep another out. When an account, or an address, has seen many failures in all its lanes together, a lane that has
/// not signed in right before gets no free tries any more, and waits before its first. A lane that has signed in right is spared that.
/// Kept in memory: a restart forgets.
class Throttle {
public:
    explicit Throttle(store::Clock clock);

    /// Seconds to wait before that account may be tried from that address; 0: now, and only by this caller where there is a wait between tries.
    int wait(const std::string& account, const std::string& address);
    void failed(const std::string& account, const std::string& address);
    void succeeded(const std::string& account, const std::string& address);
    /// Whether the account has been signed in to from that address.
    bool knows(const std::string& account, const std::string& address);

private:
    struct Failures {
        int count = 0;
        Milliseconds last = 0;  ///< the last failure, or the first attempt that was sent away
        bool known = false;     ///< of a lane: has signed in right
    };
    using Counts = std::map<std::string, Failures>;

    static int wait_in(Failures& lane, Milliseconds wait, Milliseconds now);
    void forget_old(Counts& counts) const;
    int crowd(const std::string& account, const std::string& network) const;

    store::Clock now_;
    std::mutex mutex_;
    Counts lanes_;     ///< by account and network
    Counts accounts_;  ///< in all lanes of the account
    Counts networks_;  ///< in all lanes of the network
};

}  // namespace tabir::auth
