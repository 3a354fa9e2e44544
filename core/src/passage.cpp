#include "tabir/passage.hpp"

#include "tabir/masked.hpp"
#include "tabir/report.hpp"

namespace tabir {

namespace {

bool on_border(const std::string& text, std::size_t place) noexcept {
    return place == text.size() || (static_cast<unsigned char>(text[place]) & 0xC0) != 0x80;
}

/// The text as others read it.
Masked for_others(const std::string& whole, const std::vector<Passage>& passages, Level level, Language language) {
    std::vector<Span> further = spans_of(passages);
    return level == Level::full ? Masked::with(whole, std::move(further), language) : Masked(whole, further, language);
}

}  // namespace

bool may_mask(const Viewer& viewer, const Decision& decision) noexcept {
    constexpr Set<Tag> masking{Tag::validation_officers, Tag::ticket_admins};
    return decision.visible && viewer.surface == Surface::crm && viewer.tags.has_any(masking);
}

std::optional<StoredText> text_shown(const Report& report, FreeText text, std::size_t item) {
    switch (text) {
        case FreeText::description:
            if (item != 0) return std::nullopt;
            return StoredText{&report.description, &report.passages, 0};
        case FreeText::followup_note:
            if (item >= report.followups.size()) return std::nullopt;
            return StoredText{&report.followups[item].note, &report.followups[item].passages, item};
        case FreeText::history_note: {
            std::size_t told = 0;
            for (std::size_t i = 0; i < report.events.size(); ++i) {
                const Event& event = report.events[i];
                if (!is_told(event) || told++ != item) continue;
                return StoredText{&event.note, &event.passages, i};
            }
            return std::nullopt;
        }
    }
    return std::nullopt;
}

Level level_of(FreeText text, const Decision& decision) noexcept {
    return decision.fields.of(text == FreeText::followup_note ? Field::followup_note : Field::description);
}

std::vector<Span> spans_of(const std::vector<Passage>& passages) {
    std::vector<Span> spans;
    for (const Passage& passage : passages) spans.push_back(passage.span);
    return spans;
}

std::string told_to_others(const std::string& whole, const std::vector<Passage>& passages, Level level, Language language) {
    return for_others(whole, passages, level, language).text();
}

std::optional<Span> passage_selected(const std::string& whole, const std::vector<Passage>& passages, Level level, Language language,
                                     std::size_t start, std::size_t end, Entity type) {
    const Masked shown = for_others(whole, passages, level, language);
    const std::string& text = shown.text();
    if (start >= end || end > text.size() || !on_border(text, start) || !on_border(text, end)) return std::nullopt;
    const auto [first, last] = shown.whole_of({start, end});
    const Span selected{first, last, type};
    std::vector<Passage> with_it = passages;
    with_it.push_back({selected, {}, {}});
    if (told_to_others(whole, with_it, level, language) == text) return std::nullopt;
    return selected;
}

std::string in_small_letters(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

std::string searchable(const std::string& whole, const std::vector<Passage>& passages) {
    const Masked masked(whole, spans_of(passages), Language::id);
    // A line's end is nothing that one can search for, so no match reaches across.
    return in_small_letters(replaced(whole, masked.spans(), [](const Span&) { return '\n'; }));
}

}  // namespace tabir
