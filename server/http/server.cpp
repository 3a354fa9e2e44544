// The only file that includes httplib. It opens the port, accepts connections and runs the threads; requests are read by
// connection.cpp, because the Debian version of the library reads them too trustingly (docs/decisions/0009-http.md).
#include <httplib.h>

#include <atomic>
#include <stdexcept>
#include <thread>

#include "http/connection.hpp"
#include "http/http.hpp"
#include "http/lobby.hpp"
#include "http/site.hpp"

namespace tabir::http {
namespace {

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
        if (!connection.send(response, stopping)) return;
        if (connection.keep_alive() && !stopping) {
            connection.await_next();
        } else {
            connection.linger();
        }
        lobby.enter(std::move(connection));
    }

    ServerOptions options;
    Site site;
    std::atomic<int> in_service = 0;
    std::atomic<bool> stopping = false;
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

int Server::bind() {
    const ServerOptions& options = impl_->options;
    int port = options.port;
    if (port == 0) {
        port = impl_->bind_to_any_port(options.host);
    } else if (!impl_->bind_to_port(options.host, port)) {
        port = -1;
    }
    if (port < 0) throw std::runtime_error("cannot listen on " + options.host + ":" + std::to_string(options.port));
    // The library lets 5 callers wait to be accepted; a browser alone opens more at once.
    ::listen(impl_->svr_sock_, SOMAXCONN);
    return port;
}

void Server::listen() {
    impl_->listen_after_bind();
    impl_->finished = true;
}

void Server::stop() {
    impl_->stopping = true;
    // Before the library runs there is nothing that it could stop; so ask until it has ended.
    while (!impl_->finished) {
        impl_->httplib::Server::stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

}  // namespace tabir::http
