// Whole texts: what a citizen reports, what an officer notes, why somebody decides as they do.
#pragma once

#include <string>
#include <string_view>

#include "demo/chance.hpp"
#include "tabir/words.hpp"

namespace tabir::demo::texts {

struct ReportText {
    std::string description;
    std::string place;  ///< the reporter's words for where it is
};

/// What somebody in that area reports. One in ten gives away personal data of the writer or of another.
ReportText report_text(Chance& chance, std::string_view category, std::string_view area);

/// The officer's note on a follow-up; a few of them give away personal data, too.
std::string followup_note(Chance& chance, std::string_view category);

/// The reason or finding that the action asks for; empty for an action that asks for none.
std::string reason(Chance& chance, Action action);

/// Personal data of nobody: numbers from ranges and domains that are given to no one.
std::string phone(Chance& chance);
std::string email(Chance& chance, std::string_view name);
std::string identity_number(Chance& chance);
std::string plate(Chance& chance);

}  // namespace tabir::demo::texts
