// A part of the domain, described exactly by few conditions.
#pragma once

#include <cstdint>
#include <vector>

#include "tabir/edition_document.hpp"
#include "tabir/situation.hpp"

namespace tabir {

/// A set of situations, by their numbers.
class Region {
public:
    Region() : has_(Situation::count) {}
    void add(std::uint32_t situation) { has_[situation] = 1; }
    bool has(std::uint32_t situation) const { return has_[situation] != 0; }
    bool empty() const noexcept { return size() == 0; }
    std::uint32_t size() const noexcept;
    friend bool operator==(const Region&, const Region&) = default;

private:
    std::vector<char> has_;
};

/// Few `When`s that together hold in every situation of the region, and, of the situations `within` which they are read, in no
/// other. Each is as short as it can be: with one condition less it would hold somewhere else too. The surface, private or
/// public and the tags are named rather than particulars. Empty for an empty region.
std::vector<When> describe(const Region& region, const Region& within);

/// The situation of a region that is the nearest to plain (facts_beyond_plain); the region is not empty.
Situation smallest(const Region& region);

}  // namespace tabir
