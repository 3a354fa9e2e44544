#include "auth/throttle.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <vector>

#include "hex.hpp"

namespace tabir::auth {
namespace {

constexpr int free_tries = 5;
constexpr Milliseconds first_wait = 2'000;
constexpr Milliseconds longest_wait = 5 * 60 * 1000;
constexpr int many_failures = 30;                 // of one account or network, in all lanes
constexpr int failures_per_doubling = 10;         // beyond those, for a lane's first wait
constexpr Milliseconds longest_first_wait = 60'000;
constexpr Milliseconds memory = 60 * 60 * 1000;   // after which failures are forgotten
constexpr Milliseconds lane_memory = Milliseconds{30} * 24 * 60 * 60 * 1000;  // after which it is forgotten that a lane signed in
constexpr std::size_t max_strangers = 20'000;

Milliseconds wait_after(int failures) {
    if (failures < free_tries) return 0;
    return std::min(longest_wait, first_wait << std::min(failures - free_tries, 16));
}

/// Of a lane without a success, when account or network have seen many failures.
Milliseconds wait_in_crowd(int failures, int crowd) {
    const Milliseconds first = std::min(longest_first_wait, first_wait << std::min((crowd - many_failures) / failures_per_doubling, 16));
    return std::max(first, wait_after(failures + free_tries));
}

/// Whoever has one IPv6 address has the 2^64 of its network.
std::string network_of(const std::string& address) {
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1) return address;
    std::fill(bytes.begin() + 8, bytes.end(), 0);
    return to_hex(bytes);
}

std::string lane_of(const std::string& account, const std::string& network) { return network + '\n' + account; }

}  // namespace

Throttle::Throttle(store::Clock clock) : now_(std::move(clock)) {}

int Throttle::crowd(const std::string& account, const std::string& network) const {
    const auto count = [](const Counts& counts, const std::string& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second.count;
    };
    return std::max(count(accounts_, account), count(networks_, network));
}

int Throttle::wait(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    for (Counts* counts : {&lanes_, &accounts_, &networks_}) forget_old(*counts);
    const std::string network = network_of(address);
    const std::string key = lane_of(account, network);
    const auto found = lanes_.find(key);
    const int all = crowd(account, network);
    const Milliseconds now = now_();
    if (all >= many_failures && (found == lanes_.end() || !found->second.known)) {
        // The lane's wait begins with the first attempt, and no further attempt that is sent away draws it out.
        Failures& lane = lanes_.try_emplace(key, Failures{0, now, false}).first->second;
        return wait_in(lane, wait_in_crowd(lane.count, all), now);
    }
    return found == lanes_.end() ? 0 : wait_in(found->second, wait_after(found->second.count), now);
}

int Throttle::wait_in(Failures& lane, Milliseconds wait, Milliseconds now) {
    const Milliseconds ends = lane.last + wait;
    if (ends > now) return static_cast<int>((ends - now + 999) / 1000);
    // Whoever is let through takes the turn: of many tries at once, the others find that it has just gone.
    if (wait > 0) lane.last = now;
    return 0;
}

void Throttle::failed(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    for (Counts* counts : {&lanes_, &accounts_, &networks_}) forget_old(*counts);
    const std::string network = network_of(address);
    for (Failures* failures : {&lanes_[lane_of(account, network)], &accounts_[account], &networks_[network]}) {
        ++failures->count;
        failures->last = now_();
    }
}

void Throttle::succeeded(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    lanes_[lane_of(account, network_of(address))] = {0, now_(), true};
}

bool Throttle::knows(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    const auto found = lanes_.find(lane_of(account, network_of(address)));
    return found != lanes_.end() && found->second.known;
}

void Throttle::forget_old(Counts& counts) const {
    const Milliseconds now = now_();
    std::vector<Milliseconds> strangers;
    for (auto entry = counts.begin(); entry != counts.end();) {
        Failures& failures = entry->second;
        const Milliseconds age = now - failures.last;
        if (age > memory) failures.count = 0;
        if (age > (failures.known ? lane_memory : memory)) {
            entry = counts.erase(entry);
            continue;
        }
        if (!failures.known) strangers.push_back(failures.last);
        ++entry;
    }
    if (strangers.size() < max_strangers) return;
    // A flood of names or addresses: the oldest half goes, so that memory stays bounded.
    const auto middle = strangers.begin() + static_cast<std::ptrdiff_t>(strangers.size() / 2);
    std::nth_element(strangers.begin(), middle, strangers.end());
    std::erase_if(counts, [&](const auto& entry) { return !entry.second.known && entry.second.last <= *middle; });
}

}  // namespace tabir::auth
