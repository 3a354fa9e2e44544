// The short way into the core: numbers in, numbers out, and long texts as bytes. js/columns.js gives ids numbers, and turns
// the answers' numbers into decisions (decisionOf in bindings.cpp), once each.
#include "tabir/columns.hpp"

#include <emscripten/emscripten.h>

#include "loaded.hpp"

namespace {

using namespace tabir;

/// What a call that makes no sense answers: an edition not chosen, a word that the vocabulary lacks.
constexpr int refused = -1;

/// Columns, and room for the answers.
struct Held {
    Held(std::size_t rows, std::size_t grants) : columns(rows, grants), answers(rows) {}
    Columns columns;
    std::vector<DecisionNumber> answers;
};

template <class E> bool is_word(unsigned place) { return place < count<E>; }

bool is_viewer(unsigned surface, unsigned tags) { return is_word<Surface>(surface) && tags <= Set<Tag>::all().bits(); }

NumberedViewer viewer_of(unsigned surface, Number id, unsigned tags, Number agency) {
    return {static_cast<Surface>(surface), id, Set<Tag>::from_bits(tags), agency};
}

}  // namespace

extern "C" {

/// Where the page's long text lies, once it has that size.
EMSCRIPTEN_KEEPALIVE char* tabir_text(unsigned size) {
    wasm::loaded().text.resize(size);
    return wasm::loaded().text.data();
}

/// The number of one decision, by the chosen edition. `ties` has two bits for each id of the report, from the lowest on in the
/// order of NumberedReport: 0 none, 1 the viewer's own, 2 somebody else's; then two bits of Holder, and one for the window.
EMSCRIPTEN_KEEPALIVE int tabir_decide(unsigned surface, unsigned tags, unsigned visibility, unsigned state, unsigned ties) {
    const Edition* edition = wasm::loaded().chosen;
    const auto digit = [&](unsigned place) { return (ties >> (2 * place)) & 3U; };
    const bool words = is_viewer(surface, tags) && is_word<Visibility>(visibility) && is_word<State>(state) && digit(6) <= 2;
    if (edition == nullptr || !words) return refused;
    return decide_number(*edition, viewer_of(surface, 1, tags, 1),
                         {static_cast<Visibility>(visibility), static_cast<State>(state), digit(0), digit(1), digit(2), digit(3), digit(4),
                          digit(5), static_cast<Holder>(digit(6)), digit(7) != 0});
}

EMSCRIPTEN_KEEPALIVE Held* tabir_columns(unsigned rows, unsigned grants) { return new Held(rows, grants); }
EMSCRIPTEN_KEEPALIVE void tabir_columns_free(Held* held) { delete held; }

/// Where a column lies, in the order of struct Columns; the answers last.
EMSCRIPTEN_KEEPALIVE void* tabir_column(Held* held, int place) {
    Columns& columns = held->columns;
    void* const all[] = {columns.visibility.data(), columns.state.data(), columns.reopen_window_open.data(), columns.agency.data(),
                         columns.assignee.data(), columns.reporter.data(), columns.followup_officer.data(),
                         columns.followup_agency.data(), columns.photo_request_by.data(), columns.grants_begin.data(),
                         columns.grantees.data(), held->answers.data()};
    return all[place];
}

/// Whether the filled columns make sense: asked once, before the first decision.
EMSCRIPTEN_KEEPALIVE bool tabir_columns_sound(const Held* held) { return held->columns.sound(); }

/// Decides every row by the chosen edition, into the answers.
EMSCRIPTEN_KEEPALIVE int tabir_columns_decide(Held* held, unsigned surface, Number id, unsigned tags, Number agency) {
    const Edition* edition = wasm::loaded().chosen;
    if (edition == nullptr || !is_viewer(surface, tags)) return refused;
    decide_all(*edition, viewer_of(surface, id, tags, agency), held->columns, held->answers.data());
    return 0;
}

}
