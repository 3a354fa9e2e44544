// The detector: any bytes give spans that are sorted, disjoint and on character borders; masked, no value that was found stands
// anywhere in the text any more, and nothing else is found in it.
#include "left_over.hpp"
#include "tabir/masked.hpp"
#include "tabir/redact_lines.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

bool on_border(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const std::vector<Span> spans = find(text);
    std::size_t end = 0;
    for (const Span& span : spans) {
        fuzz::claim(span.start >= end, "spans are sorted and disjoint");
        fuzz::claim(span.end > span.start && span.end <= text.size(), "a span holds something of the text");
        fuzz::claim(on_border(text, span.start) && on_border(text, span.end), "a span lies on character borders");
        end = span.end;
    }
    for (const Language language : {Language::id, Language::en}) {
        const Masked masked(text, {}, language);
        fuzz::claim(left_over(text, spans, masked.spans()).empty(), "no value that was found is left");
        fuzz::claim(find(masked.text()).empty(), "nothing is found in a masked text");
        fuzz::claim(mask(masked.text(), language) == masked.text(), "masking twice changes nothing");
    }
    (void)answer_redact(text);
    return 0;
}
