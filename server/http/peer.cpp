#include "http/peer.hpp"

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>

#include <array>

namespace tabir::http {
namespace {

/// The address in the one way of writing it, so that nobody has two.
template <class Address> std::optional<std::string> rewritten(int family, const std::string& text) {
    Address address{};
    std::array<char, INET6_ADDRSTRLEN> written{};
    if (inet_pton(family, text.c_str(), &address) != 1) return std::nullopt;
    return inet_ntop(family, &address, written.data(), written.size());
}

}  // namespace

Peer Peer::of(int descriptor) {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    std::array<char, NI_MAXHOST> host{};
    Peer peer;
    const bool known = getpeername(descriptor, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    if (known && address.ss_family == AF_UNIX) return peer;
    peer.own_address_ = "unknown";
    if (known && getnameinfo(reinterpret_cast<sockaddr*>(&address), length, host.data(), host.size(), nullptr, 0, NI_NUMERICHOST) == 0) {
        peer.own_address_ = host.data();
    }
    return peer;
}

std::optional<std::string> Peer::address_of(const Request& request) const {
    if (own_address_) return own_address_;
    const auto said = request.header("x-real-ip");
    if (!said) return std::nullopt;
    const std::string text(*said);
    const auto v4 = rewritten<in_addr>(AF_INET, text);
    return v4 ? v4 : rewritten<in6_addr>(AF_INET6, text);
}

}  // namespace tabir::http
