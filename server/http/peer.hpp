// Who is at the other end of a connection.
#pragma once

#include <optional>
#include <string>

#include "http/http.hpp"

namespace tabir::http {

/// Over the network that is the caller. Over the Unix socket it is nginx, whom alone the socket's folder lets in: who called, nginx
/// says in X-Real-IP. On any other connection that header is whatever its sender likes, and is not read.
class Peer {
public:
    /// Of a connected socket.
    static Peer of(int descriptor);

    /// The numeric address of who called. Nothing when nginx has to say it and doesn't, or says no single address.
    std::optional<std::string> address_of(const Request& request) const;

private:
    std::optional<std::string> own_address_;  ///< nothing: the Unix socket
};

}  // namespace tabir::http
