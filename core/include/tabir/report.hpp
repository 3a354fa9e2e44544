// A report as the store holds it, whole.
//
// It has no way to become JSON, a log line or a template; what leaves is a View, made from a report and a decision.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tabir/passage.hpp"
#include "tabir/situation.hpp"

namespace tabir {

/// Milliseconds since 1970-01-01T00:00Z.
using Milliseconds = std::int64_t;

/// A photo that the server holds under a random name.
struct Photo {
    std::string id;
    int width = 0;   ///< pixels
    int height = 0;
};

/// A point, in millionths of a degree (WGS 84), and the reporter's words for it.
struct Location {
    std::int32_t lat_e6 = 0;
    std::int32_t lon_e6 = 0;
    std::string place;
};

/// One step in a report's life.
struct Event {
    Action action = Action::submit;
    State from = State::submitted;
    State to = State::submitted;
    Party party = Party::reporter;
    std::string agency;  ///< of the actor; empty for a reporter
    std::string note;    ///< reason or finding; empty when the step asks for none
    Milliseconds at = 0;
    std::vector<Passage> passages{};  ///< of the note, masked further
};

struct Followup {
    std::string officer;
    std::string officer_name;
    std::string agency;
    std::string note;
    std::vector<Photo> photos;
    std::vector<Passage> passages{};  ///< of the note, masked further
};

/// One time that somebody looked.
struct Access {
    std::string viewer_name;
    std::string agency;
    Party party = Party::visitor;
    Surface surface = Surface::crm;
    std::string what;  ///< "report", "list", "photo", or an action's code
    Milliseconds at = 0;
};

struct Report {
    std::string ticket_code;
    Visibility visibility = Visibility::private_;
    State state = State::submitted;
    std::string category;
    std::string agency;
    std::string description;
    std::vector<Passage> passages;  ///< of the description, masked further
    std::string area;
    std::optional<Location> location;
    std::vector<Photo> photos;
    std::string complainant_name;
    std::string complainant_contact;
    Milliseconds reported_at = 0;
    std::string channel;
    std::string channel_reference;
    std::optional<Milliseconds> due_at;
    SlaBand sla_band = SlaBand::on_time;  ///< of the moment that it was read
    MaybeId assignee;
    MaybeId reporter;
    std::vector<Followup> followups;
    std::vector<Event> events;
    std::vector<Access> accesses;
    MaybeId photo_request_by;
    std::vector<std::string> photo_grants;
    bool reopen_window_open = false;
};

/// Whether the history tells the step: those that move the report. Photo access and a change between private and public stay
/// out of it; that a public report was private once is nobody's business.
bool is_told(const Event& event) noexcept;

/// The facts that a decision about this report is made of.
ReportFacts facts_of(const Report& report);

}  // namespace tabir
