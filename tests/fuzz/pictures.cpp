// Pictures: whatever the bytes are, taking them in gives a JPEG within its bounds or a reason; and whatever the process that does so says,
// the server reads an answer that an honest one gives, or none.
#include "photo/intake_answer.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

void check(const photo::Picture& picture) {
    fuzz::claim(picture.width >= 1 && picture.width <= photo::max_side && picture.height >= 1 && picture.height <= photo::max_side, "a picture is within bounds");
    for (const std::string& jpeg : {picture.full, picture.thumb}) fuzz::claim(jpeg.substr(0, 3) == "\xFF\xD8\xFF", "a picture is a JPEG");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const photo::Taken taken = photo::take_in(text);
    if (const auto* picture = std::get_if<photo::Picture>(&taken)) check(*picture);
    const std::string answer = photo::write_answer(taken);
    const auto again = photo::read_answer(answer);
    fuzz::claim(again && photo::write_answer(*again) == answer, "an honest answer is read as it was written");
    if (const auto told = photo::read_answer(text)) {
        if (const auto* picture = std::get_if<photo::Picture>(&*told)) check(*picture);
        fuzz::claim(photo::write_answer(*told) == text, "an answer that is read is the one that would be written");
    }
    return 0;
}
