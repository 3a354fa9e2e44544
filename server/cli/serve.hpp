// `tabir serve`: the server on one data folder, until it is told to stop.
#pragma once

#include <string>

namespace tabir::cli {

struct ServeOptions {
    std::string data;  ///< the data folder; made when absent
    std::string host = "127.0.0.1";
    int port = 8080;
    std::string config;  ///< the configuration file; empty: none
    std::string web;   ///< the built pages; empty: only the API
};

/// Prints "listening on http://HOST:PORT" once it does. Ends on SIGINT or SIGTERM. Returns the exit code.
int serve(const ServeOptions& options);

}  // namespace tabir::cli
