#include "http/unix_socket.hpp"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "http/connection.hpp"

namespace tabir::http {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, const char* why) {
    throw std::runtime_error("cannot listen on " + path.string() + ": " + why);
}

sockaddr_un address_of(const std::filesystem::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path) fail(path, "the path is too long");
    std::memcpy(address.sun_path, path.c_str(), path.native().size());
    return address;
}

Socket new_socket(const std::filesystem::path& path) {
    Socket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.descriptor() < 0) fail(path, std::strerror(errno));
    return socket;
}

/// Removes the path of a server that ended without doing so itself. Nothing but a socket where nobody listens is ever removed.
void remove_stale(const std::filesystem::path& path, const sockaddr_un& address) {
    std::error_code error;
    if (!std::filesystem::is_socket(path, error)) return;
    const Socket probe = new_socket(path);
    const bool answered = connect(probe.descriptor(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    if (!answered && errno == ECONNREFUSED) std::filesystem::remove(path, error);
}

}  // namespace

UnixSocket::UnixSocket(std::filesystem::path path) : path_(std::move(path)) {
    const sockaddr_un address = address_of(path_);
    remove_stale(path_, address);
    Socket socket = new_socket(path_);
    if (bind(socket.descriptor(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) fail(path_, std::strerror(errno));
    // Nobody can connect before listen().
    if (chmod(path_.c_str(), 0660) != 0 || listen(socket.descriptor(), SOMAXCONN) != 0) {
        const int why = errno;
        unlink(path_.c_str());
        fail(path_, std::strerror(why));
    }
    descriptor_ = socket.release();
}

UnixSocket::~UnixSocket() { unlink(path_.c_str()); }

}  // namespace tabir::http
