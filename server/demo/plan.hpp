// The whole city before anything is written: a pure function of the seed and the moment that its times hang on.
#pragma once

#include <cstdint>
#include <vector>

#include "data/reference.hpp"
#include "demo/cast.hpp"
#include "demo/walk.hpp"
#include "tabir/edition.hpp"

namespace tabir::demo {

struct PlanOptions {
    std::uint64_t seed = 1;
    int reports = 300;
    Milliseconds now = 0;  ///< open reports reach up to shortly before it
};

/// The same options give the same plan, on every platform. Among 300 reports are all states, categories, channels and bands.
std::vector<PlannedReport> plan_city(const Edition& edition, const data::Reference& reference, const Cast& cast,
                                     const PlanOptions& options);

}  // namespace tabir::demo
