// Numbers, by their structure and by what announces them.
#pragma once

#include "redact/cues.hpp"
#include "redact/digits.hpp"

namespace tabir::redact {

/// A number found: groups [k, k + groups) of its figure; none when groups is 0.
struct Match {
    int groups = 0;
    Entity type = Entity::phone;
};

/// The telephone number at group k. `signs` says whether a plus stands before it.
Match phone_at(const Figure& figure, int k, bool plus, const Cues& cues);

/// Whether sixteen digits have a citizen number's shape: an area that exists and a date that is possible.
bool is_citizen_number(std::string_view digits) noexcept;

/// Notes every number among the tokens, telephone numbers too.
[[gnu::noinline]] void find_numbers(Tokens& tokens);

}  // namespace tabir::redact
