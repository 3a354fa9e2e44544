// Columns: raw bytes in every column are sound or said not to be; sound ones are decided within bounds, as each row alone is.
#include <vector>

#include "editions.hpp"
#include "tabir/columns.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

/// What `sound` promises, place by place.
bool sound_by_hand(const Columns& columns) {
    std::uint32_t begin = 0;
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        if (columns.visibility[row] > 1 || columns.state[row] > 10 || columns.reopen_window_open[row] > 1) return false;
        if (columns.grants_begin[row] < begin) return false;
        begin = columns.grants_begin[row];
    }
    return columns.grants_begin[columns.rows()] >= begin && columns.grants_begin[columns.rows()] <= columns.grantees.size();
}

/// Mostly a few ids that meet each other; now and then any number.
Number id(fuzz::Bytes& bytes) {
    const std::uint8_t byte = bytes.byte();
    return byte < 250 ? byte % 4 : bytes.number();
}
std::uint8_t word(fuzz::Bytes& bytes, std::size_t words) {
    const std::uint8_t byte = bytes.byte();
    return static_cast<std::uint8_t>(byte < 254 ? byte % words : byte);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Bytes bytes(data, size);
    const auto& editions = test::editions().all();
    const Edition& edition = editions[bytes.byte() % editions.size()];
    const NumberedViewer viewer{static_cast<Surface>(bytes.byte() % count<Surface>), id(bytes), Set<Tag>::from_bits(bytes.byte() & 31U), id(bytes)};
    Columns columns(bytes.byte() % 32, bytes.byte() % 32);
    std::uint32_t begin = 0;
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        columns.visibility[row] = word(bytes, count<Visibility>);
        columns.state[row] = word(bytes, count<State>);
        columns.reopen_window_open[row] = word(bytes, 2);
        columns.agency[row] = id(bytes);
        columns.assignee[row] = id(bytes);
        columns.reporter[row] = id(bytes);
        columns.followup_officer[row] = id(bytes);
        columns.followup_agency[row] = id(bytes);
        columns.photo_request_by[row] = id(bytes);
        begin += bytes.byte() % 3;
        columns.grants_begin[row + 1] = bytes.byte() < 250 ? begin : bytes.number();
    }
    for (Number& grantee : columns.grantees) grantee = id(bytes);

    fuzz::claim(columns.sound() == sound_by_hand(columns), "sound columns, and no others, are called so");
    if (!columns.sound()) return 0;
    std::vector<DecisionNumber> answers(columns.rows());
    decide_all(edition, viewer, columns, answers.data());
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        fuzz::claim(answers[row] < decision_numbers(edition), "an answer is the number of a decision");
        const NumberedReport report = columns.row(row, viewer);
        fuzz::claim(answers[row] == decide_number(edition, viewer, report), "a row is decided as it is alone");
        const Situation situation = situation_of(viewer, report);
        fuzz::claim(situation.number() < Situation::count && Situation::of_number(situation.number()).number() == situation.number(), "a row has a situation");
        fuzz::claim(decision_of(edition, answers[row]) == edition.table().at(situation.number(), report.state), "the number's decision is the table's");
    }
    return 0;
}
