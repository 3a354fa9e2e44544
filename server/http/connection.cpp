#include "http/connection.hpp"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace tabir::http {
namespace {

using namespace std::chrono_literals;

constexpr auto idle_time = 15'000ms;    // between requests
constexpr auto head_time = 10'000ms;    // from a head's first byte to its last
constexpr auto body_time = 10'000ms;    // for a small body
constexpr std::size_t body_bytes_per_ms = 16;  // a slow uplink's pace, for large ones
constexpr auto send_time = 20'000ms;
constexpr auto linger_time = 2'000ms;

std::string peer_of(int descriptor) {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    std::array<char, NI_MAXHOST> host{};
    if (getpeername(descriptor, reinterpret_cast<sockaddr*>(&address), &length) != 0 ||
        getnameinfo(reinterpret_cast<sockaddr*>(&address), length, host.data(), host.size(), nullptr, 0, NI_NUMERICHOST) != 0) {
        return "unknown";
    }
    return host.data();
}

std::string_view reason_phrase(int status) {
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
    }
}

std::string text_of(const Response& response, bool keep_alive) {
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' ' + std::string(reason_phrase(response.status)) + "\r\n";
    const auto add = [&](std::string_view name, std::string_view value) {
        text.append(name).append(": ").append(value).append("\r\n");
    };
    for (const auto& [name, value] : response.headers) {
        // A header that would end its line could forge the rest of the answer. Ours never do; so nothing is repaired.
        if (value.find_first_of("\r\n") == std::string::npos) add(name, value);
    }
    add("Connection", keep_alive ? "keep-alive" : "close");
    if (response.status != 204 && response.status != 304) {
        if (!response.body.empty()) add("Content-Type", response.type);
        add("Content-Length", std::to_string(response.body.size()));
    }
    return text.append("\r\n").append(response.body);
}

}  // namespace

Socket::~Socket() {
    if (descriptor_ >= 0) close(descriptor_);
}
Socket::Socket(Socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
Socket& Socket::operator=(Socket&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

Connection::Connection(Socket socket) : socket_(std::move(socket)), address_(peer_of(socket_.descriptor())) {
    expect_within(idle_time);
}

void Connection::expect_within(std::chrono::milliseconds time) { deadline_ = std::chrono::steady_clock::now() + time; }

Connection::Step Connection::receive(const Site& site) {
    std::array<char, 64 * 1024> bytes;
    const ssize_t count = recv(descriptor(), bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) return Step::wait;
    if (count <= 0) return Step::gone;
    if (lingering_) return Step::wait;
    if (buffer_.empty() && !head_) expect_within(head_time);
    buffer_.append(bytes.data(), static_cast<std::size_t>(count));
    return advance(site);
}

Connection::Step Connection::advance(const Site& site) {
    if (lingering_) return Step::wait;
    if (!head_) {
        const Step step = read_head(site);
        if (step != Step::complete) return step;
    }
    return buffer_.size() >= head_->body_bytes ? Step::complete : Step::wait;
}

Connection::Step Connection::read_head(const Site& site) {
    constexpr std::string_view end_of_head = "\r\n\r\n";
    const auto refuse = [&](Response response) {
        refusal_ = std::move(response);
        keep_alive_ = false;
        return Step::refused;
    };
    const auto end = std::string_view(buffer_).substr(0, max_head_bytes).find(end_of_head);
    if (end == std::string_view::npos) {
        if (buffer_.size() < max_head_bytes) return Step::wait;
        return refuse(site.problem_answer({}, Problem::headers_too_large));
    }
    const std::size_t head_size = end + end_of_head.size();
    auto parsed = parse_head(std::string_view(buffer_).substr(0, head_size));
    if (const auto* problem = std::get_if<Problem>(&parsed)) return refuse(site.problem_answer({}, *problem));
    Head& head = std::get<Head>(parsed);
    head.request.address = address_;
    if (auto refusal = site.refuse(head)) {
        // Without a body to come, the connection is in order and may go on.
        if (head.body_bytes == 0 && head.keep_alive) {
            keep_alive_ = true;
            refusal_ = std::move(refusal);
            buffer_.erase(0, head_size);
            return Step::refused;
        }
        return refuse(std::move(*refusal));
    }
    buffer_.erase(0, head_size);
    keep_alive_ = head.keep_alive;
    if (head.awaits_continue && buffer_.size() < head.body_bytes) {
        constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        ::send(descriptor(), go_on.data(), go_on.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    }
    expect_within(body_time + std::chrono::milliseconds(head.body_bytes / body_bytes_per_ms));
    head_ = std::move(head);
    return Step::complete;
}

Request Connection::take_request() {
    Request request = std::move(head_->request);
    request.body = buffer_.substr(0, head_->body_bytes);
    buffer_.erase(0, head_->body_bytes);
    head_.reset();
    return request;
}

Response Connection::take_refusal() { return *std::exchange(refusal_, std::nullopt); }

bool Connection::send(const Response& response, const std::atomic<bool>& stopping) {
    const std::string text = text_of(response, keep_alive_);
    const auto end = std::chrono::steady_clock::now() + send_time;
    for (std::size_t sent = 0; sent < text.size();) {
        const ssize_t count = ::send(descriptor(), text.data() + sent, text.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count > 0) {
            sent += static_cast<std::size_t>(count);
            continue;
        }
        if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) return false;
        if (stopping || std::chrono::steady_clock::now() > end) return false;
        pollfd writable{descriptor(), POLLOUT, 0};
        poll(&writable, 1, 200);
    }
    return true;
}

void Connection::await_next() { expect_within(buffer_.empty() ? idle_time : head_time); }

void Connection::linger() {
    lingering_ = true;
    buffer_.clear();
    shutdown(descriptor(), SHUT_WR);
    expect_within(linger_time);
}

}  // namespace tabir::http
