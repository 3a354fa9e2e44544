#include "administration/events.hpp"

#include <array>

#include "store/administration_events.hpp"

namespace tabir::administration {
namespace {

constexpr std::array<std::string_view, 10> codes = {"user_created",   "user_changed",  "user_ended",      "user_restored",   "agency_created",
                                                    "agency_changed", "agency_closed", "agency_reopened", "channel_created", "channel_changed"};
static_assert(codes.size() == static_cast<std::size_t>(What::channel_changed) + 1);

/// The members of `one` that `other` has otherwise.
Json differing(const Json& one, const Json& other) {
    Json members = Json::object();
    for (const auto& [name, value] : one.members()) {
        const Json* there = other.find(name);
        if (there == nullptr || there->dump() != value.dump()) members.set(name, value);
    }
    return members;
}

/// "user", "agency", "channel".
std::string_view kind_of(What what) {
    const std::string_view word = code(what);
    return word.substr(0, word.find('_'));
}

}  // namespace

std::string_view code(What what) { return codes[static_cast<std::size_t>(what)]; }

void record(const Desk& desk, What what, const std::string& subject, const Json& before, const Json& after) {
    store::AdministrationEvent event;
    event.what = code(what);
    event.kind = kind_of(what);
    event.subject = subject;
    event.actor = desk.actor;
    event.at = desk.now;
    if (!before.is_null()) event.before = differing(before, after).dump();
    event.after = (before.is_null() ? after : differing(after, before)).dump();
    store::record_administration(desk.sql, event);
}

}  // namespace tabir::administration
