#include "cli/serve.hpp"

#include <signal.h>

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <thread>
#include <utility>

#include <soci/soci.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include "administration/routes.hpp"
#include "app.hpp"
#include "auth/routes.hpp"
#include "demo/host.hpp"
#include "http/http.hpp"
#include "log.hpp"
#include "photo/routes.hpp"
#include "routes/routes.hpp"
#include "sign_on/routes.hpp"

namespace tabir::cli {
namespace {

/// Blocked in every thread made from here on, so that one thread alone waits for them.
sigset_t block_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

/// The store's errors quote the values of their statement: what a citizen wrote, and who they are. That goes into no log.
http::Handler without_values(http::Handler handler) {
    return [handler = std::move(handler)](const http::Request& request) {
        try {
            return handler(request);
        } catch (const soci::soci_error& error) {
            throw std::runtime_error(error.get_error_message());
        }
    };
}

std::vector<http::Route> all_routes(App& app) {
    std::vector<http::Route> all = auth::routes(app);
    for (const auto& more : {photo::routes(app), routes::report_routes(app), administration::routes(app), demo::host_routes(app),
                             sign_on::routes(app)}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    for (http::Route& route : all) route.handler = without_values(std::move(route.handler));
    return all;
}

/// Waits for a signal, and sweeps now and then while it waits.
void wait_for_end(App& app, const sigset_t& signals) {
    constexpr timespec between_sweeps{600, 0};
    while (true) {
        try {
            photo::sweep(app);
        } catch (const std::exception& error) {
            spdlog::error("cannot sweep: {}", error.what());
        }
        if (sigtimedwait(&signals, nullptr, &between_sweeps) > 0) return;
    }
}

}  // namespace

int serve(const ServeOptions& options) {
    spdlog::set_default_logger(spdlog::stderr_color_mt("tabir"));
    spdlog::set_formatter(log_lines());
    const sigset_t signals = block_signals();
    try {
        App app(options.data, options.config.empty() ? config::without_file(options.data) : config::read_file(options.config, options.data));
        http::ServerOptions server_options;
        server_options.port = options.port;
        server_options.socket = options.socket;
        server_options.web_folder = options.web;
        server_options.demo_pages = app.demo;
        server_options.edition_in_force = [&app] { return app.editions.in_force(app.now()); };
        http::Server server(server_options, all_routes(app));
        std::printf("listening on %s\n", server.bind().c_str());
        std::fflush(stdout);
        std::thread waiter([&] {
            wait_for_end(app, signals);
            server.stop();
        });
        server.listen();
        waiter.join();
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "tabir: %s\n", error.what());
        return 1;
    }
}

}  // namespace tabir::cli
