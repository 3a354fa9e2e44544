// Strict JSON: what is accepted is JSON, is written as what was read, and is written again as it was written.
#include <string>

#include <nlohmann/json.hpp>

#include "tabir/json.hpp"
#include "target.hpp"

using tabir::Json;
using tabir::fuzz::claim;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = tabir::fuzz::text_of(data, size);
    const tabir::Result<Json> read = tabir::parse_json(text);
    if (!read) {
        claim(!read.error().code.empty() && !read.error().message.empty(), "an error has a code and a message");
        return 0;
    }
    const std::string written = read->dump();
    const tabir::Result<Json> again = tabir::parse_json(written);
    claim(again.ok(), "what was written is accepted");
    claim(again->dump() == written, "what was written reads as it was written");
    const std::string canonical = read->canonical();
    const tabir::Result<Json> sorted = tabir::parse_json(canonical);
    claim(sorted.ok() && sorted->canonical() == canonical, "the canonical text is its own canonical text");
    claim(again->canonical() == canonical, "the canonical text is the same after writing");
    for (const std::string& each : {written, canonical}) {
        for (const char c : each) claim(static_cast<unsigned char>(c) >= 0x20, "what was written is one line");
        // nlohmann's own tree is the other opinion; it orders members, so that it tells the same values from others.
        claim(nlohmann::json::parse(text) == nlohmann::json::parse(each), "what was written is what was read");
    }
    return 0;
}
