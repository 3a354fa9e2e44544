#include "policy/named.hpp"

#include <fstream>
#include <iterator>

#include "policy/editions.hpp"

namespace tabir::policy {

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) throw Refused{"cannot read `" + path + "`"};
    return text;
}

Edition named_edition(const EditionName& name) {
    const Editions built_in = embedded_editions();
    const Edition* known = name.empty() ? built_in.newest() : built_in.find(name);
    if (known != nullptr) return *known;
    Result<Edition> read = load(read_file(name));
    if (!read) throw Refused{name + ": " + read.error().member + ": " + read.error().message, read.error().code == "charter_broken" ? 1 : 2};
    return *std::move(read);
}

}  // namespace tabir::policy
