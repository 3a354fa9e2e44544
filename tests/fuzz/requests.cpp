// Requests: whatever a caller asks in path, query and body, the whole server answers it, fails nowhere, and tells no secret.
//
// An input is a letter (whose request it is, from `a`), a method and a target as in a request line, a line break, and the body. `$0` to
// `$9` in it stand for codes and photos of the city.
#include <string>

#include "server.hpp"
#include "target.hpp"

using namespace tabir;

namespace {

std::string with_codes(std::string_view text, const std::vector<std::string>& codes) {
    std::string written;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_code = text[i] == '$' && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9';
        if (is_code) written += codes[static_cast<std::size_t>(text[++i] - '0')];
        else written += text[i];
    }
    return written;
}

/// Takes the front up to the sign, and the sign.
std::string take_until(std::string_view& text, char sign) {
    const std::string front(text.substr(0, text.find(sign)));
    text.remove_prefix(std::min(text.size(), front.size() + 1));
    return front;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view text = fuzz::text_of(data, size);
    if (text.empty()) return 0;
    fuzz::Server& server = fuzz::Server::shared();
    const auto& viewers = fuzz::Server::viewers();
    const std::string& viewer = viewers[static_cast<unsigned char>(text[0] - 'a') % viewers.size()];
    text.remove_prefix(1);
    const std::string method = take_until(text, ' ');
    const std::string target = with_codes(take_until(text, '\n'), server.codes());
    server.ask(viewer, method, target, with_codes(text, server.codes()));
    return 0;
}
