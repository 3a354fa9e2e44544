// How a report comes in: who files what, where, and through which channel.
#pragma once

#include "data/reference.hpp"
#include "demo/cast.hpp"
#include "demo/chance.hpp"
#include "tabir/report.hpp"

namespace tabir::demo {

class Filing {
public:
    Filing(const data::Reference& reference, const Cast& cast, Chance chance)
        : reference_(reference), cast_(cast), chance_(chance) {}

    /// Fills everything of the report that its first moment brings but its time. `number`: the how-manieth of the city;
    /// `closed`: its life is over, so it may be an old one from a channel of the past; `account`: a citizen with an account
    /// must file it.
    void file(Report& report, std::size_t number, bool closed, bool account);

private:
    void choose_subject(Report& report, std::size_t number);
    void choose_channel(Report& report, std::size_t number, bool closed, bool account);
    void choose_complainant(Report& report);
    void describe(Report& report);
    void point_at(Report& report, std::string place);

    const data::Reference& reference_;
    const Cast& cast_;
    Chance chance_;
};

/// Whether the report came through a channel that is closed today.
bool from_the_past(const Report& report, const data::Reference& reference);

/// The intake desk, for the channels whose reports it types in; null for the others.
const store::User* desk_of(const Report& report, const Cast& cast);

}  // namespace tabir::demo
