#include "edition/register.hpp"

#include <algorithm>

#include "tabir/wall_time.hpp"

namespace tabir::edition {
namespace {

bool earlier(const SharedEntry& a, const SharedEntry& b) { return a->edition.date() < b->edition.date(); }

}  // namespace

Register::Register(std::vector<SharedEntry> entries) : entries_(std::move(entries)) {
    std::sort(entries_.begin(), entries_.end(), earlier);
}

std::shared_ptr<const policy::DigestedEdition> Register::in_force(Milliseconds at) const {
    const std::string day = wall_date(at);
    const std::lock_guard lock(mutex_);
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
        if ((*entry)->edition.date() <= day) return {*entry, &(*entry)->edition};
    }
    return nullptr;
}

SharedEntry Register::find(std::string_view date) const {
    const std::lock_guard lock(mutex_);
    for (const SharedEntry& entry : entries_) {
        if (entry->edition.date() == date) return entry;
    }
    return nullptr;
}

std::vector<SharedEntry> Register::all() const {
    const std::lock_guard lock(mutex_);
    return entries_;
}

void Register::add(SharedEntry entry) {
    const std::lock_guard lock(mutex_);
    entries_.insert(std::upper_bound(entries_.begin(), entries_.end(), entry, earlier), std::move(entry));
}

}  // namespace tabir::edition
