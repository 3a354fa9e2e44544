#include "config/sign_on.hpp"

#include <sys/stat.h>

#include "fetch/address.hpp"
#include "file_text.hpp"

namespace tabir::config {
namespace {

constexpr std::size_t max_secret_bytes = 1024;

/// The one line of a file that nobody but its owner may read; nothing for any other file.
std::optional<std::string> secret_in(const std::filesystem::path& file) {
    struct stat facts {};
    if (stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode) || (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0) return std::nullopt;
    auto text = file_text(file);
    if (text && !text->empty() && text->back() == '\n') text->pop_back();
    if (!text || text->empty() || text->size() > max_secret_bytes || text->find_first_of("\r\n") != std::string::npos) return std::nullopt;
    return text;
}

void read_address(ObjectReader& reader, std::string_view name, bool (*is_good)(const std::string&), std::string& into) {
    const std::string* text = reader.string(name);
    if (text == nullptr) return;
    if (!is_good(*text)) reader.fail("bad_address", name, "`" + reader.path_of(name) + "` must be an https address, as `docs/configuration.md` says");
    into = *text;
}

/// Reads `{"claim", "values": {VALUE: ...}}`; `read` reads one value's member through the reader of `values`.
template <class Read> void read_claim(ObjectReader& mapping, std::string_view name, std::string& claim, Read read) {
    const Json* json = mapping.object(name);
    if (json == nullptr) return;
    ObjectReader reader(*json, mapping.path_of(name));
    if (const std::string* text = reader.string("claim")) claim = *text;
    if (const Json* values = reader.object("values")) {
        ObjectReader each(*values, reader.path_of("values"));
        for (const auto& [value, ignored] : values->members()) {
            if (value.empty()) each.fail("empty_value", value, "a value in `" + reader.path_of("values") + "` is empty");
            read(each, value);
        }
        if (values->members().empty()) each.fail("empty_value", "", "`" + reader.path_of("values") + "` lets nobody in");
        if (!each.finish()) reader.adopt(each.error());
    }
    if (!reader.finish()) mapping.adopt(reader.error());
}

void read_agency(ObjectReader& values, const std::string& value, Mapping& into) {
    const std::string* id = values.string(value);
    if (id == nullptr) return;
    into.agencies.emplace(value, *id);
}

void read_tags(ObjectReader& values, const std::string& value, Mapping& into) {
    Set<Tag> tags;
    for (const std::string& word : values.strings(value)) {
        const auto tag = word_of<Tag>(word);
        if (!tag) values.fail("unknown_word", value, "`" + values.path_of(value) + "`: there is no tag `" + word + "`");
        if (tag) tags.add(*tag);
    }
    into.tags.emplace(value, tags);
}

void read_mapping(ObjectReader& sign_on, Mapping& into) {
    const Json* json = sign_on.object("mapping");
    if (json == nullptr) return;
    ObjectReader reader(*json, sign_on.path_of("mapping"));
    if (const std::string* name = reader.string("name")) into.name_claim = *name;
    read_claim(reader, "agency", into.agency_claim, [&](ObjectReader& values, const std::string& value) { read_agency(values, value, into); });
    read_claim(reader, "tags", into.tags_claim, [&](ObjectReader& values, const std::string& value) { read_tags(values, value, into); });
    if (!reader.finish()) sign_on.adopt(reader.error());
}

}  // namespace

Result<SignOn> read_sign_on(const Json& json, const std::filesystem::path& folder) {
    SignOn sign_on;
    ObjectReader reader(json, "sign_on");
    read_address(reader, "issuer", fetch::is_safe_address, sign_on.issuer);
    if (const std::string* id = reader.string("client_id")) sign_on.client_id = *id;
    if (const std::string* path = reader.string("client_secret_file")) {
        const auto secret = secret_in(folder / *path);
        if (!secret) reader.fail("bad_secret", "client_secret_file", "`sign_on.client_secret_file`: " + (folder / *path).string() +
                                 " must hold one line, and be readable by its owner alone (chmod 600)");
        sign_on.client_secret = secret.value_or("");
    }
    read_address(reader, "origin", fetch::is_origin, sign_on.origin);
    sign_on.scope = "openid";
    for (const std::string& scope : reader.strings("scopes")) sign_on.scope += " " + scope;
    read_mapping(reader, sign_on.mapping);
    if (!reader.finish()) return reader.error();
    return sign_on;
}

}  // namespace tabir::config
