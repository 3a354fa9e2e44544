#include "http/lobby.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tabir::http {
namespace {

constexpr std::size_t max_waiting = 512;
constexpr std::size_t max_held = 256 * 1024 * 1024;    // bytes of unfinished requests and answers, all together
constexpr std::size_t much_to_hold = 64 * 1024;        // for one connection

}  // namespace

Lobby::Lobby(const Site& site, Serve serve)
    : site_(site), serve_(std::move(serve)), wake_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    if (wake_.descriptor() < 0) throw std::runtime_error("cannot make an eventfd");
    thread_ = std::thread([this] { watch(); });
}

Lobby::~Lobby() { stop(); }

void Lobby::enter(Connection connection) {
    {
        const std::lock_guard lock(mutex_);
        newcomers_.push_back(std::move(connection));
    }
    eventfd_write(wake_.descriptor(), 1);
}

void Lobby::stop() {
    stopping_ = true;
    eventfd_write(wake_.descriptor(), 1);
    if (thread_.joinable()) thread_.join();
    const std::lock_guard lock(mutex_);
    newcomers_.clear();
    waiting_.clear();
}

void Lobby::admit_newcomers() {
    std::vector<Connection> newcomers;
    {
        const std::lock_guard lock(mutex_);
        newcomers.swap(newcomers_);
    }
    for (Connection& connection : newcomers) {
        // A request may have come together with the one before.
        const Connection::Step step = connection.advance(site_);
        if (step == Connection::Step::complete || step == Connection::Step::refused) {
            serve_(std::move(connection), step);
            continue;
        }
        if (waiting_.size() == max_waiting) leave(0);
        waiting_.push_back(std::move(connection));
    }
}

void Lobby::leave(std::size_t place) { waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(place)); }

/// Bodies come in before anybody knows whose they are, and answers go as slowly as their readers like. When they take too much
/// memory, those go that hold much and have been at it longest.
void Lobby::make_room() {
    std::size_t held = 0;
    for (const Connection& connection : waiting_) held += connection.held();
    for (std::size_t place = 0; held > max_held && place < waiting_.size();) {
        if (waiting_[place].held() > much_to_hold) {
            held -= waiting_[place].held();
            leave(place);
        } else {
            ++place;
        }
    }
}

void Lobby::attend(std::size_t place) {
    const Connection::Step step = waiting_[place].attend(site_);
    if (step == Connection::Step::wait) return;
    if (step != Connection::Step::gone) serve_(std::move(waiting_[place]), step);
    leave(place);
}

void Lobby::watch() {
    std::vector<pollfd> watched;
    while (!stopping_) {
        watched.assign(1, {wake_.descriptor(), POLLIN, 0});
        auto next_deadline = std::chrono::steady_clock::now() + std::chrono::seconds(1);
        for (const Connection& connection : waiting_) {
            const short awaited = connection.is_sending() ? POLLOUT : POLLIN;
            watched.push_back({connection.descriptor(), awaited, 0});
            next_deadline = std::min(next_deadline, connection.deadline());
        }
        const auto pause = std::chrono::ceil<std::chrono::milliseconds>(next_deadline - std::chrono::steady_clock::now());
        poll(watched.data(), watched.size(), static_cast<int>(std::max<std::int64_t>(0, pause.count())));

        const auto now = std::chrono::steady_clock::now();
        // From the last to the first, so that leaving moves nobody who is still to be looked at.
        for (std::size_t place = waiting_.size(); place-- > 0;) {
            if (watched[place + 1].revents != 0) {
                attend(place);
            } else if (waiting_[place].deadline() <= now) {
                leave(place);
            }
        }
        make_room();
        if (watched[0].revents != 0) {
            eventfd_t count = 0;
            eventfd_read(wake_.descriptor(), &count);
            admit_newcomers();
        }
    }
}

}  // namespace tabir::http
