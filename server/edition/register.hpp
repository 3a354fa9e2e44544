// All editions that this server knows. They come in while it runs; none ever changes or goes.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "policy/editions.hpp"
#include "tabir/report.hpp"

namespace tabir::edition {

/// An edition, and the document that it was read from.
struct Entry {
    policy::DigestedEdition edition;
    std::string document;
};
using SharedEntry = std::shared_ptr<const Entry>;

/// Safe to use from many threads.
class Register {
public:
    /// No two of one date.
    explicit Register(std::vector<SharedEntry> entries);

    /// The edition in force at a moment: the latest whose date is not after that moment's day in Jakarta. Null before the
    /// first. Whoever holds it goes on with it, whatever comes in meanwhile.
    std::shared_ptr<const policy::DigestedEdition> in_force(Milliseconds at) const;
    /// Null when there is none of that date.
    SharedEntry find(std::string_view date) const;
    /// By date.
    std::vector<SharedEntry> all() const;

    /// Its date must be new.
    void add(SharedEntry entry);

private:
    mutable std::mutex mutex_;
    std::vector<SharedEntry> entries_;  ///< by date
};

}  // namespace tabir::edition
