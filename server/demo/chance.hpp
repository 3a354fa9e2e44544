// Chance that is the same everywhere: the standard library's distributions and hashes differ between platforms, this doesn't.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace tabir::demo {

/// A stream of pseudo-random numbers (splitmix64). Not for secrets.
class Chance {
public:
    explicit Chance(std::uint64_t seed) noexcept : state_(seed) {}

    /// A stream of its own for one purpose, so that more draws for the one never change the other.
    Chance branch(std::string_view purpose, std::uint64_t number = 0) const noexcept {
        std::uint64_t hash = 0xcbf29ce484222325U ^ state_;  // FNV-1a
        for (const char c : purpose) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        Chance mixed(hash + number * 0x9e3779b97f4a7c15U);
        return Chance(mixed.next());
    }

    std::uint64_t next() noexcept {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// 0 <= answer < n, for n > 0 below 2^32.
    std::uint64_t below(std::uint64_t n) noexcept { return ((next() >> 32) * n) >> 32; }

    /// least <= answer <= most.
    int between(int least, int most) noexcept {
        return least + static_cast<int>(below(static_cast<std::uint64_t>(most - least) + 1));
    }

    /// True in so many of a hundred cases.
    bool percent(int of_hundred) noexcept { return static_cast<int>(below(100)) < of_hundred; }

    /// One of the items of a container that is not empty.
    template <class Items>
    const auto& pick(const Items& items) noexcept {
        return items[below(std::size(items))];
    }

private:
    std::uint64_t state_;
};

}  // namespace tabir::demo
