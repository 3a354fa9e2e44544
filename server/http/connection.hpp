// One connection: its socket, and the request that is coming in on it, whole before anybody works on it.
#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <string>

#include "http/site.hpp"

namespace tabir::http {

/// Owns a socket.
class Socket {
public:
    explicit Socket(int descriptor) noexcept : descriptor_(descriptor) {}
    ~Socket();
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    int descriptor() const noexcept { return descriptor_; }

private:
    int descriptor_;
};

class Connection {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// For a socket that was just accepted.
    explicit Connection(Socket socket);

    int descriptor() const noexcept { return socket_.descriptor(); }
    /// Bytes of a request that it holds in memory.
    std::size_t held() const noexcept { return buffer_.size(); }
    /// When it is given up if nothing has completed by then.
    Time deadline() const noexcept { return deadline_; }

    enum class Step {
        wait,      ///< for more bytes
        complete,  ///< take_request() has a whole request
        refused,   ///< take_refusal() has the answer; nothing more is read from this connection
        gone,      ///< the other side has closed it, or it has failed
    };
    /// Takes what has arrived, without waiting.
    Step receive(const Site& site);
    /// Looks at the bytes that are there already.
    Step advance(const Site& site);

    Request take_request();
    Response take_refusal();
    bool keep_alive() const noexcept { return keep_alive_; }

    /// Writes the whole answer; false when it could not be written in time or `stopping` came true.
    bool send(const Response& response, const std::atomic<bool>& stopping);
    /// Ready for the next request on the same connection.
    void await_next();
    /// Ends the connection so that the answer still arrives: says goodbye, then drops what comes for a short while.
    void linger();

private:
    Step read_head(const Site& site);
    void expect_within(std::chrono::milliseconds time);

    Socket socket_;
    std::string address_;
    std::string buffer_;
    std::optional<Head> head_;
    std::optional<Response> refusal_;
    bool keep_alive_ = false;
    bool lingering_ = false;
    Time deadline_;
};

}  // namespace tabir::http
