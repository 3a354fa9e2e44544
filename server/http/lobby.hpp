// Where connections wait until a request has come in whole, or an answer has gone out whole. One thread watches them all, so that
// slow or silent callers cost a descriptor and a little memory, never a worker.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "http/connection.hpp"

namespace tabir::http {

class Lobby {
public:
    /// What to do with a connection that has a whole request, or a refusal, to be answered.
    using Serve = std::function<void(Connection, Connection::Step)>;

    Lobby(const Site& site, Serve serve);
    ~Lobby();

    /// From any thread. When it is full, whoever has waited longest goes.
    void enter(Connection connection);
    /// Closes every connection that waits, and ends the thread.
    void stop();

private:
    void watch();
    void admit_newcomers();
    void attend(std::size_t place);
    void leave(std::size_t place);
    void make_room();

    const Site& site_;
    Serve serve_;
    Socket wake_;  ///< an eventfd
    std::mutex mutex_;
    std::vector<Connection> newcomers_;
    std::vector<Connection> waiting_;  ///< the thread's own
    std::atomic<bool> stopping_ = false;
    std::thread thread_;
};

}  // namespace tabir::http
