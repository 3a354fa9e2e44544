// One connection: its socket, and the request that is coming in on it, whole before anybody works on it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "http/peer.hpp"
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
    /// Gives it away.
    int release() noexcept { return std::exchange(descriptor_, -1); }

private:
    int descriptor_;
};

class Connection {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// For a socket that was just accepted.
    explicit Connection(Socket socket);

    int descriptor() const noexcept { return socket_.descriptor(); }
    /// Bytes of a request and of an answer that it holds in memory.
    std::size_t held() const noexcept { return buffer_.size() + outgoing_.size(); }
    /// Whether it waits until more of an answer can be written, and not until more of a request comes.
    bool is_sending() const noexcept { return !outgoing_.empty(); }
    /// When it is given up if nothing has completed by then.
    Time deadline() const noexcept { return deadline_; }

    enum class Step {
        wait,      ///< for more bytes
        complete,  ///< take_request() has a whole request
        refused,   ///< take_refusal() has the answer; nothing more is read from this connection
        gone,      ///< the other side has closed it, or it has failed
    };
    /// Goes on as far as it can without waiting: writes what is left of an answer, else takes what has arrived.
    Step attend(const Site& site);
    /// Looks at the bytes that are there already.
    Step advance(const Site& site);

    Request take_request();
    Response take_refusal();

    /// Begins to answer: writes what can be written without waiting. False when the connection has failed.
    bool answer(const Response& response);

private:
    Step receive(const Site& site);
    Step read_head(const Site& site);
    bool send_more();
    void linger();
    void expect_within(std::chrono::milliseconds time);

    Socket socket_;
    Peer peer_;
    std::string buffer_;
    std::optional<Head> head_;
    std::optional<Response> refusal_;
    std::string outgoing_;    ///< the answer that is being written; empty: none
    std::size_t sent_ = 0;    ///< bytes of it that are written
    bool keep_alive_ = false;
    bool lingering_ = false;
    Time deadline_;
};

}  // namespace tabir::http
