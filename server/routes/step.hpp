// One step in a report's life, once the core has allowed it: whether its inputs fit, and what it changes.
#pragma once

#include <optional>
#include <string>

#include "routes/action_inputs.hpp"
#include "routes/disclosure.hpp"

namespace tabir::routes {

struct Step {
    const Context& context;
    soci::session& sql;
    const Caller& caller;
    const store::Stored& stored;
    const ActionInputs& inputs;
    Action action;
    State to;
    Milliseconds now;
};

/// An input that does not fit the report or the caller.
struct Misfit {
    std::string member;
    std::string detail;
};
std::optional<Misfit> misfit(const Step& step);

/// Changes the report and tells its history. Runs in the caller's transaction.
void take(const Step& step);

}  // namespace tabir::routes
