// The only file that includes httplib. It opens the port, accepts connections and runs the threads; requests are read by
// connection.cpp, because the Debian version of the library reads them too trustingly (docs/decisions/0009-http.md).
#include <httplib.h>

#include <atomic>
#include <optional>
#include <stdexcept>
#include <thread>

#include "http/connection.hpp"
#include "http/http.hpp"
#include "http/lobby.hpp"
#include "http/site.hpp"
#include "http/unix_socket.hpp"

namespace tabir::http {
namespace {

// The network is nginx's (docs/decisions/0019-deployment.md): no option makes the server listen anywhere else.
constexpr const char* loopback = "127.0.0.1";
constexpr std::size_t workers = 16;
constexpr int max_in_service = 256;  // connections that a worker has, or will have

// The library's own choice, SO_REUSEPORT, would let a second server share the port in silence.
void reuse_address(socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

}  // namespace

struct Server::Impl : httplib::Server {
    using httplib::Server::svr_sock_;
    Impl(ServerOptions given, std::vector<Route> routes)
        : options(given), site(std::move(given), std::move(routes)), pool(workers),
          lobby(site, [this](Connection connection, Connection::Step step) { serve_soon(std::move(connection), step); }) {
        set_tcp_nodelay(true);
        set_socket_options(reuse_address);
        new_task_queue = [] { return new httplib::ThreadPool(1); };
    }

    int bind_to_loopback() {
        int port = options.port;
        if (port == 0) {
            port = bind_to_any_port(loopback);
        } else if (!bind_to_port(loopback, port)) {
            port = -1;
        }
        if (port < 0) throw std::runtime_error("cannot listen on " + std::string(loopback) + ":" + std::to_string(options.port));
        // The library lets 5 callers wait to be accepted; a browser alone opens more at once.
        ::listen(svr_sock_, SOMAXCONN);
        return port;
    }

    // The library's hook for a connection that it has accepted.
    bool process_and_close_socket(socket_t socket) override {
        lobby.enter(Connection(Socket(socket)));
        return true;
    }

    void serve_soon(Connection connection, Connection::Step step) {
        if (in_service >= max_in_service) return;
        ++in_service;
        // std::function wants something that can be copied.
        auto shared = std::make_shared<Connection>(std::move(connection));
        pool.enqueue([this, shared, step] {
            serve(std::move(*shared), step);
            --in_service;
        });
    }

    void serve(Connection connection, Connection::Step step) {
        Response response;
        if (step == Connection::Step::refused) {
            response = connection.take_refusal();
        } else {
            Request request = connection.take_request();
            response = site.answer(request);
        }
        if (connection.answer(response)) lobby.enter(std::move(connection));
    }

    ServerOptions options;
    std::optional<UnixSocket> unix_socket;
    Site site;
    std::atomic<int> in_service = 0;
    std::atomic<bool> finished = false;
    httplib::ThreadPool pool;
    Lobby lobby;
};

Server::Server(ServerOptions options, std::vector<Route> routes)
    : impl_(std::make_unique<Impl>(std::move(options), std::move(routes))) {}

Server::~Server() {
    impl_->lobby.stop();
    impl_->pool.shutdown();
}

std::string Server::bind() {
    const std::string& path = impl_->options.socket;
    if (path.empty()) return "http://" + std::string(loopback) + ":" + std::to_string(impl_->bind_to_loopback());
    // The library's own way to a Unix socket says nothing of its mode, nor takes over a dead server's path.
    impl_->unix_socket.emplace(path);
    impl_->svr_sock_ = impl_->unix_socket->descriptor();
    return "unix:" + path;
}

void Server::listen() {
    impl_->listen_after_bind();
    impl_->finished = true;
}

void Server::stop() {
    // Before the library runs there is nothing that it could stop; so ask until it has ended.
    while (!impl_->finished) {
        impl_->httplib::Server::stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

}  // namespace tabir::http
