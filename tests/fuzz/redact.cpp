// The detector: any bytes give spans that are sorted, disjoint and on character borders; masked, nothing is found any more.
#include "tabir/redact.hpp"
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
    std::size_t end = 0;
    for (const Span& span : find(text)) {
        fuzz::claim(span.start >= end, "spans are sorted and disjoint");
        fuzz::claim(span.end > span.start && span.end <= text.size(), "a span holds something of the text");
        fuzz::claim(on_border(text, span.start) && on_border(text, span.end), "a span lies on character borders");
        end = span.end;
    }
    for (const Language language : {Language::id, Language::en}) {
        const std::string masked = mask(text, language);
        fuzz::claim(find(masked).empty(), "nothing is found in a masked text");
        fuzz::claim(mask(masked, language) == masked, "masking twice changes nothing");
    }
    (void)answer_redact(text);
    return 0;
}
