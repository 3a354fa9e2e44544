// Reports as columns of small integers: how a long list is decided in one call, without a string in sight.
#pragma once

#include <cstdint>
#include <vector>

#include "tabir/edition.hpp"
#include "tabir/situation.hpp"

namespace tabir {

/// An id or an agency as a number that whoever fills the columns gives it: equal numbers are equal ids, 0 is none.
using Number = std::uint32_t;

/// A viewer whose ids are numbers. On the portal id and agency are 0, on jaki the agency is.
struct NumberedViewer {
    Surface surface = Surface::portal;
    Number id = 0;
    Set<Tag> tags;
    Number agency = 0;
};

/// A report whose ids are numbers. `followup_officer` 0: no follow-up.
struct NumberedReport {
    Visibility visibility = Visibility::private_;
    State state = State::submitted;
    Number agency = 0;
    Number assignee = 0;
    Number reporter = 0;
    Number followup_officer = 0;
    Number followup_agency = 0;
    Number photo_request_by = 0;
    Holder grant = Holder::nobody;  ///< as this viewer stands to the grants
    bool reopen_window_open = false;
};

/// The situation of this viewer before this report: situation_of, for ids that are numbers.
Situation situation_of(const NumberedViewer& viewer, const NumberedReport& report) noexcept;

/// A whole decision as one number below `decision_numbers(edition)`: equal numbers are equal decisions.
using DecisionNumber = std::uint16_t;
DecisionNumber decide_number(const Edition& edition, const NumberedViewer& viewer, const NumberedReport& report) noexcept;
/// The decision of that number.
Decision decision_of(const Edition& edition, DecisionNumber number) noexcept;
std::size_t decision_numbers(const Edition& edition) noexcept;

/// Rows of reports, a column for each fact. All columns have one length; `visibility` and `state` hold the places of their words
/// in the vocabulary. Row r's grantees are `grantees[grants_begin[r]]` up to `grantees[grants_begin[r + 1]]`.
struct Columns {
    /// `rows` reports with `grants` grants in all; every value 0.
    Columns(std::size_t rows, std::size_t grants);

    std::size_t rows() const noexcept { return state.size(); }
    /// Whether every value is one that the vocabulary has, and the grants' places rise and end within `grantees`: what
    /// `decide_all` asks of columns that were filled from outside.
    bool sound() const noexcept;
    NumberedReport row(std::size_t row, const NumberedViewer& viewer) const noexcept;

    std::vector<std::uint8_t> visibility;
    std::vector<std::uint8_t> state;
    std::vector<std::uint8_t> reopen_window_open;
    std::vector<Number> agency;
    std::vector<Number> assignee;
    std::vector<Number> reporter;
    std::vector<Number> followup_officer;
    std::vector<Number> followup_agency;
    std::vector<Number> photo_request_by;
    std::vector<std::uint32_t> grants_begin;  ///< one more than rows
    std::vector<Number> grantees;
};

/// Decides every row of columns that are sound; `answers` has room for as many. Allocates nothing.
void decide_all(const Edition& edition, const NumberedViewer& viewer, const Columns& columns, DecisionNumber* answers) noexcept;

}  // namespace tabir
