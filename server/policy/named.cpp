#include "policy/named.hpp"

#include "file_text.hpp"
#include "policy/editions.hpp"

namespace tabir::policy {

std::string read_file(const std::string& path) {
    auto text = file_text(path);
    if (!text) throw Refused("cannot read `" + path + "`");
    return *std::move(text);
}

Edition named_edition(const EditionName& name) {
    const Editions built_in = embedded_editions();
    const Edition* known = name.empty() ? built_in.newest() : built_in.find(name);
    if (known != nullptr) return *known;
    auto read = load(read_file(name));
    if (!read) throw Refused(name + ": " + read.error().member + ": " + read.error().message, read.error().code == "charter_broken" ? 1 : 2);
    return *std::move(read);
}

}  // namespace tabir::policy
