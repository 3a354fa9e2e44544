// The Unix socket that nginx reaches the server by.
#pragma once

#include <filesystem>

namespace tabir::http {

/// A listening socket under a path. The path goes with the object; the descriptor is for whoever accepts, who closes it.
class UnixSocket {
public:
    /// Owner and group of the new socket may connect; who else could is for the folder's mode to say. A path that a dead server left
    /// behind is taken over. Throws std::runtime_error, with a sentence for people, when somebody listens there or it cannot be made.
    explicit UnixSocket(std::filesystem::path path);
    ~UnixSocket();
    UnixSocket(const UnixSocket&) = delete;
    UnixSocket& operator=(const UnixSocket&) = delete;

    int descriptor() const noexcept { return descriptor_; }

private:
    std::filesystem::path path_;
    int descriptor_;
};

}  // namespace tabir::http
