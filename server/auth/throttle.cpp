#include "auth/throttle.hpp"

#include <algorithm>

namespace tabir::auth {
namespace {

constexpr int free_tries = 5;
constexpr Milliseconds first_wait = 2'000;
constexpr Milliseconds longest_wait = 5 * 60 * 1000;
constexpr Milliseconds memory = 60 * 60 * 1000;  // after which failures are forgotten
constexpr std::size_t max_pairs = 10'000;

Milliseconds wait_after(int failures) {
    if (failures < free_tries) return 0;
    return std::min(longest_wait, first_wait << std::min(failures - free_tries, 16));
}

std::string key_of(const std::string& account, const std::string& address) { return address + '\n' + account; }

}  // namespace

Throttle::Throttle(store::Clock clock) : now_(std::move(clock)) {}

int Throttle::wait(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    const auto found = failures_.find(key_of(account, address));
    if (found == failures_.end()) return 0;
    const Milliseconds left = found->second.last + wait_after(found->second.count) - now_();
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

void Throttle::failed(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    forget_old();
    Failures& failures = failures_[key_of(account, address)];
    ++failures.count;
    failures.last = now_();
}

void Throttle::succeeded(const std::string& account, const std::string& address) {
    const std::lock_guard lock(mutex_);
    failures_.erase(key_of(account, address));
}

void Throttle::forget_old() {
    const Milliseconds since = now_() - memory;
    std::erase_if(failures_, [&](const auto& entry) { return entry.second.last < since; });
    if (failures_.size() < max_pairs) return;
    // A flood of names: the oldest half goes, so that memory stays bounded.
    std::vector<Milliseconds> times;
    for (const auto& [key, failures] : failures_) times.push_back(failures.last);
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    const Milliseconds middle = times[times.size() / 2];
    std::erase_if(failures_, [&](const auto& entry) { return entry.second.last <= middle; });
}

}  // namespace tabir::auth
