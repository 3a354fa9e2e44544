// Further passages: what people mask where the detector sees nothing. "The head of the RT ignored my earlier report" gives a
// reporter away, and no detector knows.
//
// No edition speaks of them: a passage only ever hides, so no edition could be broken by one, and none could lift one either
// (docs/decisions/0012). Nobody unmasks; the reporter alone goes on reading the whole text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tabir/decision.hpp"
#include "tabir/redact.hpp"

namespace tabir {

struct Report;

/// A span of a stored text that somebody masked, and in which part they stand to the report.
struct Passage {
    Span span;
    Party party = Party::ticket_admin;
    std::string agency;
};

/// Whether the viewer may mask a further passage of a report of which that was decided: the Bureau and the ticket admins, on crm.
bool may_mask(const Viewer& viewer, const Decision& decision) noexcept;

/// One stored text of a report.
struct StoredText {
    const std::string* whole = nullptr;
    const std::vector<Passage>* passages = nullptr;
    std::size_t index = 0;  ///< of its follow-up or event in the report
};

/// The stored text behind the one that a view shows at place `item` (0 for the description): of `followup_note` or of `history`.
/// Nothing when there is no such text.
std::optional<StoredText> text_shown(const Report& report, FreeText text, std::size_t item);

/// The level at which that text is disclosed: a reason or finding at the description's.
Level level_of(FreeText text, const Decision& decision) noexcept;

/// What whoever is not the reporter reads of a text that is disclosed at that level, masked or full.
std::string told_to_others(const std::string& whole, const std::vector<Passage>& passages, Level level, Language language);

/// The spans of the passages.
std::vector<Span> spans_of(const std::vector<Passage>& passages);

/// The bytes of the stored text to mask when somebody selected bytes [start, end) of the text as a viewer reads it: placeholders
/// that the selection touches are taken whole. Nothing when the selection is empty, ends beyond the text or inside a character,
/// or holds nothing that is not masked already.
std::optional<Span> passage_selected(const std::string& whole, const std::vector<Passage>& passages, Level level, Language language,
                                     std::size_t start, std::size_t end, Entity type);

/// The text with the letters A to Z small, as searches compare.
std::string in_small_letters(std::string text);

/// What a search may look in: the text as all but the reporter read it, in small letters, with nothing in place of what
/// is masked. So no search finds a masked word, nor the name of what masks it.
std::string searchable(const std::string& whole, const std::vector<Passage>& passages);

}  // namespace tabir
