#include "config/config.hpp"

#include <sys/stat.h>

#include <stdexcept>

#include "fetch/address.hpp"
#include "file_text.hpp"

namespace tabir::config {
namespace {

std::runtime_error refusal(const std::filesystem::path& file, const std::string& message) {
    return std::runtime_error(file.string() + ": " + message);
}

std::string text_of(const std::filesystem::path& file) {
    struct stat facts {};
    const auto text = stat(file.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) ? file_text(file) : std::nullopt;
    if (!text) throw refusal(file, "cannot be read");
    // It says who is an administrator.
    if ((facts.st_mode & (S_IWGRP | S_IWOTH)) != 0) throw refusal(file, "others than its owner may write it (chmod go-w)");
    return *text;
}

Result<Jaki> read_jaki(const Json& json, const std::filesystem::path& folder) {
    ObjectReader reader(json, "jaki");
    const std::string* jwks = reader.string("jwks");
    const std::string* issuer = reader.string("issuer");
    const std::string* audience = reader.string("audience");
    if (!reader.finish()) return reader.error();
    if (jwks->find("://") == std::string::npos) return Jaki{(folder / *jwks).string(), *issuer, *audience};
    if (fetch::is_safe_address(*jwks)) return Jaki{*jwks, *issuer, *audience};
    reader.fail("bad_address", "jwks", "`jaki.jwks` must be a file's path or an https address");
    return reader.error();
}

}  // namespace

Config without_file(const std::filesystem::path& data) { return {{(data / "jaki-host.jwks").string(), "jaki", "tabir"}, {}}; }

Config read_file(const std::filesystem::path& file, const std::filesystem::path& data) {
    const auto whole = parse_json(text_of(file));
    if (!whole) throw refusal(file, whole.error().message);
    const std::filesystem::path folder = file.parent_path();
    Config config = without_file(data);
    config.file = file;
    ObjectReader reader(*whole, "");
    if (reader.peek("jaki") != nullptr) {
        const Json* json = reader.object("jaki");
        const auto jaki = json != nullptr ? read_jaki(*json, folder) : Result<Jaki>(reader.error());
        if (!jaki) throw refusal(file, jaki.error().message);
        config.jaki = *jaki;
    }
    if (reader.peek("sign_on") != nullptr) {
        const Json* json = reader.object("sign_on");
        const auto sign_on = json != nullptr ? read_sign_on(*json, folder) : Result<SignOn>(reader.error());
        if (!sign_on) throw refusal(file, sign_on.error().message);
        config.sign_on = *sign_on;
    }
    if (!reader.finish()) throw refusal(file, reader.error().message);
    return config;
}

void check_agencies(const Config& config, const data::Reference& reference) {
    if (!config.sign_on) return;
    for (const auto& [value, agency] : config.sign_on->mapping.agencies) {
        if (reference.agency(agency) != nullptr) continue;
        throw refusal(config.file, "`sign_on.mapping.agency.values." + value + "`: there is no agency `" + agency + "`");
    }
}

}  // namespace tabir::config
